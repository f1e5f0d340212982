import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../core/settings/settings.ts';
import { optionsWords } from '../locales/page-words-options.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { useUi } from '../ui/ui-context.ts';
import { AboutSection } from './AboutSection.tsx';
import { ArchiveSection } from './ArchiveSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { ImportSection } from './ImportSection.tsx';
import { LookSection } from './LookSection.tsx';
import type { OptionsBackend } from './options-backend.ts';
import { SitesSection } from './SitesSection.tsx';
import { placeOf, SECTIONS, type SectionName } from './section-of.ts';

const ICONS: Readonly<Record<SectionName, IconName>> = {
  archive: 'archive',
  import: 'add',
  backup: 'file',
  look: 'look',
  sites: 'globe',
  about: 'about',
};

export type OptionsPageProps = { readonly backend: OptionsBackend; readonly onSettings: (settings: Settings) => void };

/** One page, its sections chosen by the address, so that back and forward and links work. */
export function OptionsPage({ backend, onSettings }: OptionsPageProps) {
  const { words: common, language, settings } = useUi();
  const words = optionsWords({ language, digits: settings.digits });
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  return (
    <div class="options">
      <nav aria-label={words.nav}>
        <p class="brand">
          <img src="icons/48.png" alt="" width="28" height="28" /> {common.product}
        </p>
        <ul>
          {SECTIONS.map(section => (
            <li key={section}>
              <a href={`#${section}`} aria-current={section === place.section ? 'page' : undefined}>
                <Icon name={ICONS[section]} /> {words.section[section]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {/* Kept while another section is shown: what was read but not added yet must not be lost by looking elsewhere. */}
        <div hidden={place.section !== 'import'}>
          <ImportSection backend={backend.imports} />
        </div>
        {place.section === 'archive' && (
          <ArchiveSection
            backend={backend.archive}
            entity={place.entity}
            asksApart={place.asksApart}
            query={place.query}
            onImport={() => {
              location.hash = 'import';
            }}
          />
        )}
        {place.section === 'backup' && <BackupSection backend={backend.backup} />}
        {place.section === 'look' && <LookSection backend={backend} onSettings={onSettings} />}
        {place.section === 'sites' && <SitesSection backend={backend.sites} onSettings={onSettings} />}
        {place.section === 'about' && <AboutSection version={backend.version} />}
      </main>
    </div>
  );
}
