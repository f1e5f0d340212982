import { useEffect, useState } from 'preact/hooks';
import { NEWS_HOSTS } from '../core/settings/news-hosts.ts';
import type { Settings } from '../core/settings/settings.ts';
import { switchSite } from '../core/settings/site-switch.ts';
import { optionsWords } from '../locales/page-words-options.ts';
import { Button } from '../ui/Button.tsx';
import { SiteList } from '../ui/SiteList.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useUi } from '../ui/ui-context.ts';
import type { SiteAccess, SitesBackend } from './options-backend.ts';

export type SitesSectionProps = { readonly backend: SitesBackend; readonly onSettings: (settings: Settings) => void };

/** «المواقع»: the listed sites with their switches, permissions that were taken back, and sites the reader allowed. */
export function SitesSection({ backend, onSettings }: SitesSectionProps) {
  const { settings, language } = useUi();
  const words = optionsWords({ language, digits: settings.digits });
  const [access, setAccess] = useState<SiteAccess>({ missing: [], granted: [] });
  const load = () => void backend.access().then(setAccess);
  useEffect(load, [backend]);
  const turn = (host: string, on: boolean) => onSettings({ ...settings, offHosts: switchSite(settings.offHosts, host, on) });
  const listed = new Set(NEWS_HOSTS.map(({ host }) => host));
  const otherOff = settings.offHosts.filter(host => !listed.has(host));

  return (
    <section aria-labelledby="sites-heading">
      <h1 id="sites-heading">{words.section.sites}</h1>
      <p class="lead">
        {words.sitesLead(NEWS_HOSTS.length)} {words.sitesAnyPage}
      </p>
      {access.missing.length > 0 && (
        <div class="warning acts">
          <span>{words.missing(access.missing.length)}</span>
          <Button onClick={() => void backend.repair(access.missing).then(load)}>{words.repair}</Button>
        </div>
      )}
      <div class="panel padded">
        <SiteList hosts={NEWS_HOSTS} offHosts={settings.offHosts} onSwitch={turn} open />
      </div>
      {access.granted.length + otherOff.length > 0 && (
        <div class="panel padded">
          <h2>{words.own}</h2>
          {access.granted.map(pattern => (
            <p class="granted" key={pattern}>
              <bdi dir="ltr">{pattern}</bdi>
              <Button onClick={() => void backend.giveUp(pattern).then(load)}>{words.giveUp}</Button>
            </p>
          ))}
          {otherOff.map(host => (
            <Switch key={host} on={false} onChange={() => turn(host, true)}>
              <bdi dir="ltr">{host}</bdi>
            </Switch>
          ))}
        </div>
      )}
    </section>
  );
}
