/** Entry: the background puts it beside content.js once a page has a name; our own pages load it themselves. Nothing may throw into the page. */

import { lendWire } from '../messages/lent-wire.ts';
import { askBackground } from '../messages/wire.ts';
import { isReadable } from '../platform/is-readable.ts';
import { pageDocument } from '../platform/page-document.ts';
import { bareApi } from '../platform/runtime.ts';
import { runPage } from './run-page.ts';

/** Told by a new copy of us to those before it. Only an orphan heeds it, so a page that sends it does nothing. */
const NEW_COPY = 'khalfiya-new-copy';
/** In this world already: injected twice, by the manifest and by a click. */
const RUNNING = Symbol.for('khalfiya.running');

const world = globalThis as { [RUNNING]?: true };

if (world[RUNNING] === undefined && isReadable()) {
  world[RUNNING] = true;
  pageDocument.dispatchEvent(new CustomEvent(NEW_COPY));
  const controller = new AbortController();
  const { signal } = controller;
  pageDocument.addEventListener(NEW_COPY, () => bareApi()?.runtime?.id === undefined && controller.abort(), { signal });
  lendWire(askBackground);
  void runPage(controller);
}
