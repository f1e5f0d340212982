/** Injected into a tab when the reader adds its page: leaves behind the one function the popup then calls. */
import { readParts } from '../read-page/read-parts.ts';

Object.assign(globalThis, { khalfiyaReadPage: () => readParts(document, location.href) });
