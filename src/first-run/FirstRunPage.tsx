import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../core/settings/settings.ts';
import { firstRunWords } from '../locales/page-words-first-run.ts';
import { Button } from '../ui/Button.tsx';
import { useUi } from '../ui/ui-context.ts';
import type { FirstRunBackend, FirstRunCounts, Lesson } from './first-run-backend.ts';
import { LessonArticles } from './LessonArticles.tsx';
import { SideNotes } from './SideNotes.tsx';
import { type StepName, Steps } from './Steps.tsx';

export type FirstRunPageProps = { readonly backend: FirstRunBackend; readonly onSettings: (settings: Settings) => void };

/** The page at install: a real article with live names, and three things to try on it. */
export function FirstRunPage({ backend, onSettings }: FirstRunPageProps) {
  const { words: common, language, settings } = useUi();
  const words = firstRunWords({ language, digits: settings.digits });
  const [lesson, setLesson] = useState<Lesson | null>(null);
  const [counts, setCounts] = useState<FirstRunCounts | null>(null);
  const [done, setDone] = useState<ReadonlySet<StepName>>(new Set());
  const tick = (step: StepName) => setDone(before => new Set([...before, step]));
  const recount = () => void backend.count().then(setCounts);

  useEffect(() => {
    const ending = new AbortController();
    // An article in front of the reader is not exchanged for another because the archive has grown.
    const load = () => void backend.readLesson().then(read => setLesson(before => before ?? read));
    backend.follow(() => {
      load();
      recount();
    }, ending.signal);
    load();
    recount();
    return () => ending.abort();
  }, [backend]);
  useEffect(() => onCardOpened(() => tick('hover')), []);

  return (
    <div class="first-run">
      <header>
        <img src="icons/128.png" alt="" width="44" height="44" />
        <div>
          <h1>{common.product}</h1>
          <p>{words.tagline}</p>
        </div>
        <Button onClick={() => onSettings({ ...settings, language: language === 'ar' ? 'en' : 'ar' })}>
          <span lang={language === 'ar' ? 'en' : 'ar'}>{words.otherLanguage}</span>
        </Button>
      </header>
      <main>
        {lesson === null ? (
          <p class="faint">{common.loading}</p>
        ) : (
          <LessonArticles lesson={lesson} words={words} hinting={!done.has('hover')} />
        )}
      </main>
      <aside aria-label={words.steps}>
        <Steps
          backend={backend}
          lesson={lesson}
          words={words}
          done={done}
          onDone={step => {
            tick(step);
            recount();
          }}
        />
        <SideNotes words={words} counts={counts} onSettings={onSettings} />
      </aside>
    </div>
  );
}

/** The hover card is a manual popover on a host of its own; `toggle` does not bubble, but is heard on the way down. */
function onCardOpened(callback: () => void): () => void {
  const listener = (event: Event) => {
    const { target } = event;
    if (target instanceof HTMLElement && target.popover === 'manual' && target.matches(':popover-open')) callback();
  };
  document.addEventListener('toggle', listener, true);
  return () => document.removeEventListener('toggle', listener, true);
}
