import { loadTagger, type Tagger } from '../core/understand/recognise/load-tagger.ts';
import { browser } from '../platform/browser.ts';

/** The tagger's weights in the package: read when the first article is understood, never for a page or a card. */
export async function loadPackagedTagger(): Promise<Tagger> {
  const response = await fetch(browser.runtime.getURL('model/tagger.bin'));
  return loadTagger(new Uint8Array(await response.arrayBuffer()));
}
