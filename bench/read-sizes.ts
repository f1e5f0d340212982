import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Bytes of what ships; a part that was not built is absent. */
export type Sizes = {
  readonly contentBytes?: number;
  readonly cardBytes?: number;
  readonly backgroundBytes?: number;
  readonly packageBytes?: number;
};

export function readSizes(dist: string): Sizes {
  const bytesOf = (name: string) => {
    const file = path.join(dist, 'chromium', name);
    return existsSync(file) ? statSync(file).size : undefined;
  };
  const zip = existsSync(dist) ? readdirSync(dist).find(name => name.endsWith('-chromium.zip')) : undefined;
  const sizes = {
    contentBytes: bytesOf('content.js'),
    cardBytes: bytesOf('card.js'),
    backgroundBytes: bytesOf('background.js'),
    packageBytes: zip === undefined ? undefined : statSync(path.join(dist, zip)).size,
  };
  return Object.fromEntries(Object.entries(sizes).filter(([, bytes]) => bytes !== undefined));
}
