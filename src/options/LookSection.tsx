import { useEffect, useState } from 'preact/hooks';
import type { DossierKind } from '../core/link/dossier.ts';
import { rememberName } from '../core/settings/remember-name.ts';
import type { RememberedName, Settings } from '../core/settings/settings.ts';
import { swapName } from '../core/settings/swap-name.ts';
import { optionsWords } from '../locales/page-words-options.ts';
import { Choice } from '../ui/Choice.tsx';
import { CardView } from '../ui/card/CardView.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useUi } from '../ui/ui-context.ts';
import type { OptionsBackend, Sample } from './options-backend.ts';
import { RememberedList } from './RememberedList.tsx';
import { SampleText } from './SampleText.tsx';

const KINDS: readonly DossierKind[] = ['person', 'event', 'organisation', 'place'];
const DELAYS = { fast: 200, usual: 400, calm: 750 } as const;

export type LookSectionProps = { readonly backend: OptionsBackend; readonly onSettings: (settings: Settings) => void };

/** «المظهر»: the settings, and beside them a real card and a real text that follow each of them at once. */
export function LookSection({ backend, onSettings }: LookSectionProps) {
  const { settings, language } = useUi();
  const words = optionsWords({ language, digits: settings.digits });
  const [sample, setSample] = useState<Sample | null>(null);
  // A hidden name is found nowhere; taken back, it is again.
  const hidden = settings.hiddenNames.map(({ entity }) => entity).join();
  useEffect(() => void backend.readSample().then(setSample), [backend, hidden]);
  const set = (change: Partial<Settings>) => onSettings({ ...settings, ...change });
  const takeBack = (name: RememberedName) => onSettings(rememberName(settings, name, null));
  const choices = <T extends string>(labels: Readonly<Record<T, string>>) =>
    (Object.keys(labels) as T[]).map(value => ({ value, label: labels[value] }));

  return (
    <section aria-labelledby="look-heading">
      <h1 id="look-heading">{words.section.look}</h1>
      <p class="lead">{words.lookLead}</p>
      <div class="look">
        <div class="look-settings panel">
          <fieldset class="marks">
            <legend>{words.marks}</legend>
            {KINDS.map(kind => (
              <Switch key={kind} on={settings.marks[kind]} onChange={on => set({ marks: { ...settings.marks, [kind]: on } })}>
                {words.mark[kind]}
              </Switch>
            ))}
            <p class="faint">{words.marksHint}</p>
          </fieldset>
          <Choice
            label={words.underline}
            value={settings.underline}
            options={choices(words.underlineOf)}
            onChange={underline => set({ underline })}
          />
          <Choice
            label={words.delay}
            value={delayName(settings.hoverDelayMs)}
            options={choices(words.delayOf)}
            onChange={delay => set({ hoverDelayMs: DELAYS[delay] })}
          />
          <Choice
            label={words.modifier}
            value={settings.modifier}
            options={choices(words.modifierOf)}
            onChange={modifier => set({ modifier })}
          />
          <Choice label={words.theme} value={settings.theme} options={choices(words.themeOf)} onChange={theme => set({ theme })} />
          <Choice label={words.months} value={settings.months} options={choices(words.monthsOf)} onChange={months => set({ months })} />
          <Choice label={words.digits} value={settings.digits} options={choices(words.digitsOf)} onChange={digits => set({ digits })} />
          <Choice
            label={words.language}
            value={settings.language}
            options={choices(words.languageOf)}
            onChange={chosen => set({ language: chosen })}
          />
          <RememberedList heading={words.hiddenNames} names={settings.hiddenNames} textOf={({ name }) => name} onTakeBack={takeBack} />
          <RememberedList heading={words.knownNames} names={settings.knownNames} textOf={({ name }) => name} onTakeBack={takeBack} />
          <RememberedList
            heading={words.swappedNames}
            names={settings.swappedNames}
            textOf={({ name, by, site }) => words.swappedOn(name, by.name, site)}
            onTakeBack={({ entity, name, site }) => set({ swappedNames: swapName(settings.swappedNames, { entity, name }, site, null) })}
          />
        </div>
        {sample !== null && (
          <section class="look-sample" aria-label={words.sample}>
            <h2>{words.sample}</h2>
            <SampleText sample={sample} settings={settings} />
            <CardView
              card={sample.card}
              language={language}
              dates={settings}
              onOpenSource={backend.archive.openSource}
              onOpenEntity={entity => {
                location.hash = `entity=${encodeURIComponent(entity)}`;
              }}
            />
          </section>
        )}
      </div>
    </section>
  );
}

/** The preset nearest to what is set: the value may come from an earlier version or another preset. */
function delayName(delayMs: number): keyof typeof DELAYS {
  const names = Object.keys(DELAYS) as (keyof typeof DELAYS)[];
  return names.reduce((best, name) => (Math.abs(DELAYS[name] - delayMs) < Math.abs(DELAYS[best] - delayMs) ? name : best));
}
