import { readFileSync } from 'node:fs';
import { loadTagger, type Tagger } from '../../src/core/understand/recognise/load-tagger.ts';

let tagger: Tagger | undefined;

/** The tagger that ships. */
export function packagedTagger(): Tagger {
  tagger ??= loadTagger(readFileSync(new URL('../../data/model/tagger.bin', import.meta.url)));
  return tagger;
}
