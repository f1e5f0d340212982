/** Entry: runs in every page of the listed hosts, and on our own pages. Nothing here may be big, and nothing may throw into the page. */

import { lendWire } from '../messages/lent-wire.ts';
import { askBackground } from '../messages/wire.ts';
import { pageDocument } from '../platform/page-document.ts';
import { bareApi } from '../platform/runtime.ts';
import { runPage } from './run-page.ts';

/** A frame smaller than this is an advertisement or a player. */
const MIN_WIDTH = 320;
const MIN_HEIGHT = 240;
/** Told by a new copy of us to those before it. Only an orphan heeds it, so a page that sends it does nothing. */
const NEW_COPY = 'khalfiya-new-copy';
/** In this world already: injected twice, by the manifest and by a click. */
const RUNNING = Symbol.for('khalfiya.running');

const world = globalThis as { [RUNNING]?: true };
const bigEnough = window === top || (innerWidth >= MIN_WIDTH && innerHeight >= MIN_HEIGHT);

if (world[RUNNING] === undefined && bigEnough && pageDocument.contentType.includes('html')) {
  world[RUNNING] = true;
  pageDocument.dispatchEvent(new CustomEvent(NEW_COPY));
  const controller = new AbortController();
  const { signal } = controller;
  pageDocument.addEventListener(NEW_COPY, () => bareApi()?.runtime?.id === undefined && controller.abort(), { signal });
  lendWire(askBackground);
  void runPage(controller);
}
