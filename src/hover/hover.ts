/** Entry: the background puts it beside marker.js once somebody points at a page with marks; our own pages load both. */
import { offerHover } from '../platform/page-bridge.ts';
import { startHovering } from './start-hovering.ts';

offerHover(startHovering);
