import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Bytes of what ships; a part that was not built is absent. */
export type Sizes = {
  /** In every page of a listed host. */
  readonly contentBytes?: number;
  /** In those with names. */
  readonly markerBytes?: number;
  readonly cardBytes?: number;
  readonly backgroundBytes?: number;
  readonly packageBytes?: number;
  readonly modelBytes?: number;
};

export function readSizes(root: string): Sizes {
  const dist = path.join(root, 'dist');
  const sizeOf = (file: string) => (existsSync(file) ? statSync(file).size : undefined);
  const bytesOf = (name: string) => sizeOf(path.join(dist, 'chromium', name));
  const zip = existsSync(dist) ? readdirSync(dist).find(name => name.endsWith('-chromium.zip')) : undefined;
  const sizes = {
    contentBytes: bytesOf('content.js'),
    markerBytes: bytesOf('marker.js'),
    cardBytes: bytesOf('card.js'),
    backgroundBytes: bytesOf('background.js'),
    packageBytes: zip === undefined ? undefined : sizeOf(path.join(dist, zip)),
    modelBytes: sizeOf(path.join(root, 'data/model/tagger.bin')),
  };
  return Object.fromEntries(Object.entries(sizes).filter(([, bytes]) => bytes !== undefined));
}
