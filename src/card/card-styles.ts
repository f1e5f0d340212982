import card from '../ui/card/card.css';
import tokens from '../ui/card/card-tokens.css';
import host from './card-host.css';

/**
 * A constructed sheet, made once: a `<style>` element would be refused by the content security policy of our own
 * pages, where the same bundle runs. https://developer.mozilla.org/docs/Web/API/Document/adoptedStyleSheets
 */
export function adoptCardStyles(root: ShadowRoot): void {
  sheet ??= makeSheet();
  root.adoptedStyleSheets = [sheet];
}

let sheet: CSSStyleSheet | undefined;

function makeSheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(`${host}${tokens}${card}`);
  return made;
}
