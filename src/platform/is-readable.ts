import { pageDocument } from './page-document.ts';

/** A frame smaller than this is an advertisement or a player. */
const MIN_WIDTH = 320;
const MIN_HEIGHT = 240;

/** A page, or a frame large enough to be read, of HTML. */
export function isReadable(): boolean {
  return (window === top || (innerWidth >= MIN_WIDTH && innerHeight >= MIN_HEIGHT)) && pageDocument.contentType.includes('html');
}
