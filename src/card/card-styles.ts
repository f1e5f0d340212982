import host from './card-host.css';

/**
 * A constructed sheet, made once: a `<style>` element would be refused by the content security policy of our own
 * pages, where the same bundle runs. https://developer.mozilla.org/docs/Web/API/Document/adoptedStyleSheets
 */
export function adoptCardStyles(root: ShadowRoot, cardSheet: string): void {
  if (root.adoptedStyleSheets.length > 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${host}${cardSheet}`);
  root.adoptedStyleSheets = [sheet];
}
