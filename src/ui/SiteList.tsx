import type { NewsHost } from '../core/settings/news-hosts.ts';
import { isSiteOff } from '../core/settings/site-switch.ts';
import { Switch } from './Switch.tsx';
import { useUi } from './ui-context.ts';

export type SiteListProps = {
  readonly hosts: readonly NewsHost[];
  readonly offHosts: readonly string[];
  readonly onSwitch: (host: string, on: boolean) => void;
  /** Countries start unfolded. */
  readonly open?: boolean;
};

/** News sites folded by country, each with its switch. */
export function SiteList({ hosts, offHosts, onSwitch, open = false }: SiteListProps) {
  const { language, words } = useUi();
  const countryName = new Intl.DisplayNames([language], { type: 'region' });
  return (
    <div class="site-list">
      {[...new Set(hosts.map(host => host.country))].map(country => {
        const own = hosts.filter(host => host.country === country);
        const on = own.filter(host => !isSiteOff(host.host, offHosts)).length;
        return (
          <details key={country} open={open}>
            <summary>
              {countryName.of(country)}{' '}
              <span class="faint">{on === own.length ? words.number(on) : `${words.number(on)} / ${words.number(own.length)}`}</span>
            </summary>
            {own.map(host => (
              <Switch key={host.host} on={!isSiteOff(host.host, offHosts)} onChange={next => onSwitch(host.host, next)}>
                <bdi>{language === 'ar' ? host.name_ar : host.name_en}</bdi>{' '}
                <bdi class="faint" dir="ltr">
                  {host.host}
                </bdi>
              </Switch>
            ))}
          </details>
        );
      })}
    </div>
  );
}
