/** Parameters that say where a reader came from, not what the page is. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|igshid|mc_cid|mc_eid|ref|ref_src|at_.*|ns_.*|cmpid|ocid|traffic_source|xtor)$/i;

/** One address for one page: `https://News.example/a/?utm_source=x#top` → `https://news.example/a`. Null for what is no web address. */
export function canonicalUrl(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.protocol = 'https:';
  url.hash = '';
  url.username = '';
  url.password = '';
  const kept = new URLSearchParams([...url.searchParams].filter(([name]) => !TRACKING.test(name)));
  kept.sort();
  url.search = kept.toString();
  return url.href.replace(/\/(?=$|\?)/, '');
}
