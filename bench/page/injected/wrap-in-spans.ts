/** The other way to show marks: the same names found by the same matcher, each wrapped in a span of its own. Runs in the page. */
import { compileIndex } from '../../../src/core/match/compile-index.ts';
import { findMentions } from '../../../src/core/match/find-mentions.ts';
import { makeDossier } from '../../made-dossier.ts';

declare global {
  var wrapInSpans: (names: readonly string[]) => void;
}

globalThis.wrapInSpans = names => {
  const index = compileIndex(names.map(name => makeDossier(name)));
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  const found = findMentions(
    index,
    nodes.map(node => node.data),
    { url: null, language: 'ar', asOf: null },
  );
  for (const [i, mentions] of found.entries()) {
    for (const { start, end } of [...mentions].reverse()) {
      const name = nodes[i]!.splitText(start);
      name.splitText(end - start);
      const span = document.createElement('span');
      span.style.textDecoration = 'underline';
      name.replaceWith(span);
      span.append(name);
    }
  }
};
