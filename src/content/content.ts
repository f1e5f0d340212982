/** Entry: runs in every page of the listed hosts. Nothing here may be big, and nothing may throw into the page. */
import { isReadable } from '../platform/is-readable.ts';
import { scoutPage } from './scout-page.ts';

if (isReadable()) scoutPage();
