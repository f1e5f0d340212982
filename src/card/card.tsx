/** Entry: the card's bundle, put beside the content script on the first dwell, and loaded by our own pages with it. */
import { findSurface, offerSurface } from '../core/hover/card-bridge.ts';
import { createCardSurface } from './card-surface.ts';

if (findSurface() === null) offerSurface(createCardSurface());
