import type { DossierKind } from '../link/dossier.ts';
import type { Hit } from './hit.ts';
import {
  DEFINITE_AFTER,
  DOES_AS_HE,
  ELSE_BESIDE,
  GIVEN_BEFORE,
  HEADED_ELSE,
  IN_A_FIRM,
  MAYBE_NAME_AFTER,
  NAME_AFTER,
  NAME_BEFORE,
  PLACE_CUED,
  RARE_CLITIC,
  STRANGER_BEFORE,
  TITLED,
  UNKNOWN_AFTER,
  WHOLE_IS_WORD,
} from './look-around.ts';
import type { Confidence, MatchForm } from './mention.ts';
import { CLUB_TOO, GIVEN, INDISTINCT, PLURAL, SHORT, STRANGE, SURNAME_TOO, WORLD_NAME } from './name-index.ts';

/** Scores from here up are underlined, dotted, listed; below nothing is said. */
const SURE = 0.8;
const PROBABLE = 0.55;
const LISTED = 0.3;
/** More than what a page's other names can add. */
const WORLD_NAME_COST = 0.1;

/** A rare clitic (ف, ك) needs at least so many letters of a name. */
const MIN_LONG_LETTERS = 5;

export type Reading = { readonly kind: DossierKind; readonly form: MatchForm; readonly flags: number };

/** What the page as a whole says about one reading of one hit. */
export type Standing = {
  /** The entity's full name stands on this page. */
  readonly isKnown: boolean;
  /** The page uses this word for something else: a club, another bearer of the name. */
  readonly isElsewhere: boolean;
  readonly isAboutSport: () => boolean;
  /** The very block of the hit is. */
  readonly isInSport: () => boolean;
};

export function confidenceOf(score: number): Confidence | null {
  if (score >= SURE) return 'sure';
  if (score >= PROBABLE) return 'probable';
  return score >= LISTED ? 'list' : null;
}

/** How far a hit can be taken for this reading, 0–1; 0 refuses it (product.md R1, arabic.md §4.4). */
export function scoreHit(hit: Hit, reading: Reading, standing: Standing): number {
  const score = scoreReading(hit, reading, standing);
  return (reading.flags & WORLD_NAME) !== 0 ? Math.max(0, score - WORLD_NAME_COST) : score;
}

function scoreReading(hit: Hit, reading: Reading, standing: Standing): number {
  if (has(hit, ELSE_BESIDE)) return 0;
  if (hit.last - hit.first > 1) {
    if (standing.isElsewhere) return 0;
    // «عبد الله», «بن زايد», «دي ميستورا»
    const isSurname = reading.kind === 'person' && reading.form === 'part' && hit.distance === 0;
    return isSurname ? scoreSurname(hit, reading, standing) : scoreWords(hit, reading, standing);
  }
  if ((hit.skipped > 0 && has(hit, WHOLE_IS_WORD)) || has(hit, IN_A_FIRM)) return 0;
  if (has(hit, RARE_CLITIC) && (hit.end - hit.start < MIN_LONG_LETTERS || (reading.flags & INDISTINCT) !== 0)) return 0;
  if (has(hit, HEADED_ELSE) && (reading.kind !== 'organisation' || reading.form === 'part')) return 0;
  if (standing.isElsewhere) return 0;
  return reading.kind === 'person' ? scoreSurname(hit, reading, standing) : scorePlainWord(hit, reading, standing);
}

/** Names of several words match freely; of bodies and places in short («وزارة العدل») where the page has them in full. */
function scoreWords(hit: Hit, reading: Reading, { isKnown, isInSport }: Standing): number {
  if ((reading.flags & CLUB_TOO) !== 0 && isInSport()) return 0;
  if (hit.distance > 0) return 0.75 - hit.distance / 10;
  if ((reading.flags & PLURAL) !== 0) return 0.6;
  if (reading.form === 'full') return 0.98;
  if (reading.form === 'part') return isKnown || reading.kind === 'person' ? 0.85 : 0;
  return 0.95;
}

/** One word of a personal name, mostly the surname. */
function scoreSurname(hit: Hit, { flags, form }: Reading, { isKnown }: Standing): number {
  if (has(hit, NAME_BEFORE) || has(hit, NAME_AFTER)) return 0;
  if ((flags & INDISTINCT) !== 0 && has(hit, MAYBE_NAME_AFTER)) return 0;
  if ((flags & GIVEN) !== 0) return isKnown && !has(hit, UNKNOWN_AFTER) && !has(hit, TITLED) ? 0.6 : 0;
  const isTitled = has(hit, TITLED);
  if (isKnown) return isTitled ? 0.95 : 0.92;
  if (form === 'full') return (flags & INDISTINCT) !== 0 ? (isTitled ? 0.6 : 0) : 0.85;
  if ((flags & SHORT) !== 0) return 0;
  // «مدربه ميشيل»: somebody's, not surely theirs.
  if ((flags & INDISTINCT) !== 0) return isTitled ? 0.4 : 0;
  if (isTitled) return 0.85;
  return (flags & STRANGE) !== 0 ? 0 : 0.75;
}

/** A place or an organisation of one word. */
function scorePlainWord(hit: Hit, { kind, form, flags }: Reading, { isKnown, isAboutSport }: Standing): number {
  const isCued = kind === 'place' && has(hit, PLACE_CUED);
  if ((flags & SURNAME_TOO) !== 0 && (has(hit, GIVEN_BEFORE) || (has(hit, STRANGER_BEFORE) && has(hit, NAME_BEFORE)))) return 0;
  if ((flags & CLUB_TOO) !== 0 && !isCued && (has(hit, DOES_AS_HE) || isAboutSport())) return 0;
  // A capital's club, too.
  if (kind === 'place' && has(hit, DOES_AS_HE) && isAboutSport()) return 0;
  if (form === 'part') return isKnown && !has(hit, DEFINITE_AFTER) && (flags & SHORT) === 0 ? 0.6 : 0;
  if ((flags & SHORT) !== 0) return isCued ? 0.85 : 0;
  if ((flags & INDISTINCT) !== 0) return isCued || isKnown ? 0.7 : 0;
  return form === 'full' ? 0.95 : 0.93;
}

function has(hit: Hit, bit: number): boolean {
  return (hit.around & bit) !== 0;
}
