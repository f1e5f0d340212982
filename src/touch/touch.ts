/** Entry: the background puts it beside hover.js where the screen can be touched. */
import { findHover } from '../platform/page-bridge.ts';
import { openByTap } from './open-by-tap.ts';

const hover = findHover();
if (hover !== null) openByTap(hover);
