import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadTagger, type Tagger } from '../../src/core/understand/recognise/load-tagger.ts';

export function taggerFile(root: string): string {
  return path.join(root, 'data/model/tagger.bin');
}

/** The tagger that ships, from the clone at `root`. */
export async function readTagger(root: string): Promise<Tagger> {
  return loadTagger(await readFile(taggerFile(root)));
}
