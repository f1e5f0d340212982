import { NEWS_HOSTS } from '../core/settings/news-hosts.ts';
import type { Settings } from '../core/settings/settings.ts';
import { switchSite } from '../core/settings/site-switch.ts';
import type { FirstRunWords } from '../locales/page-words-first-run.ts';
import { optionsWords } from '../locales/page-words-options.ts';
import { Icon } from '../ui/Icon.tsx';
import { SiteList } from '../ui/SiteList.tsx';
import { useUi } from '../ui/ui-context.ts';
import type { FirstRunCounts } from './first-run-backend.ts';

export type SideNotesProps = {
  readonly words: FirstRunWords;
  readonly counts: FirstRunCounts | null;
  readonly onSettings: (settings: Settings) => void;
};

/** What the archive holds and doesn't, where it works and why the browser asked, and how to see that nothing leaves. */
export function SideNotes({ words, counts, onSettings }: SideNotesProps) {
  const { language, settings } = useUi();
  const { privacyLines, checkLines } = optionsWords({ language, digits: settings.digits });
  return (
    <>
      <p class="honest">
        {counts !== null && <b>{words.honest(counts.articles, counts.people)}</b>} {words.honestRest}
      </p>
      <details class="note panel">
        <summary>
          <Icon name="globe" /> {words.sites(NEWS_HOSTS.length)}
        </summary>
        <p class="faint">
          {words.sitesWhy} {words.anyPage}
        </p>
        <SiteList
          hosts={NEWS_HOSTS}
          offHosts={settings.offHosts}
          onSwitch={(host, on) => onSettings({ ...settings, offHosts: switchSite(settings.offHosts, host, on) })}
        />
      </details>
      <details class="note panel">
        <summary>
          <Icon name="shield" /> {words.privacy}
        </summary>
        <ul class="lines">
          {[...privacyLines, ...checkLines].map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
