/** The address of the original with a text fragment for the cited words; null for all but web addresses: an imported row may say `javascript:`. */
export function linkToOriginal(url: string | null, citedWords: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  // A name and password in an address are never the reader's doing.
  address.username = '';
  address.password = '';
  if (citedWords === null) return address.href;
  // `-` and `,` are the fragment's own marks: https://wicg.github.io/scroll-to-text-fragment/#syntax
  const words = encodeURIComponent(citedWords).replaceAll('-', '%2D');
  return `${address.href.split('#')[0]}#:~:text=${words}`;
}
