/** Entry: the background puts it beside content.js once a page has marks; our own pages load both. */
import { offerHover } from '../core/hover/page-bridge.ts';
import { startHovering } from './start-hovering.ts';

offerHover(startHovering);
