/** Entry: the background puts it beside hover.js where the screen can be touched. */
import { findHover, findPage } from '../core/hover/page-bridge.ts';
import { openByTap } from './open-by-tap.ts';

const page = findPage();
const hover = findHover();
if (page !== null && hover !== null) openByTap(page, hover);
