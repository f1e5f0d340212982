import { roleStatus } from '../tables/roles.ts';
import { WORD, wordFlags } from '../tables/word-flags.ts';
import type { Span } from '../text/span.ts';
import { isWordUnit, splitWords } from '../text/words.ts';
import type { MatchForm } from './mention.ts';
import { firstMarkBehind } from './merge-marks.ts';
import { readTitle, STILL, titleBefore } from './title-before.ts';
import type { Named } from './told-block.ts';

/** What this page calls somebody besides their names. */
type PagePhrase = {
  readonly text: string;
  readonly entity: number;
  readonly form: MatchForm;
  readonly score: number;
  /** The longer title that a short one is part of: not alone there. */
  readonly longer?: string;
};

export type FoundPhrase = PagePhrase & { readonly block: number; readonly start: number; readonly end: number };

/** More would be a list of names, not a page. */
const MAX_PHRASES = 60;
/** Mentions whose titles are read; no page has a title for the first time behind so many. */
const MAX_LOOKS = 400;
/** Longer words are cut: none of them is a name or a nationality. */
const NEXT_UNITS = 24;
const LONG_TITLE = 0.82;
const TITLE = 0.7;
const SHORT_TITLE = 0.6;
const SPELLING = 0.7;
const PLACE = 0.65;
const PENINSULA = /شبه جزيرة $/;
/** «نائب رئيس …», «منصب رئيس …»: another's title, or nobody's. */
const NO_HOLDER = new Set(['نائب', 'نائبه', 'نواب', 'منصب', 'وكيل', 'وكيله', 'لقب', 'مرشح']);
/** Between a title and the name beside it: «…، فلان،» too. */
const MAX_GAP = 5;
const BESIDE = /^[،, \u00a0«"“]{1,4}$/u;
/** Names in Latin letters have rules of their own (latin-names.ts). */
const ARABIC = /\p{Script=Arabic}/u;
const CLITICS = new Set(['و', 'ف', 'ب', 'ك', 'ل']);

/**
 * Finds a page's own words for those it names: a title that stood before a name and stands alone elsewhere («العميل
 * السابق فلان … العميل السابق»), a surname in the spelling of the full name beside it, «شبه الجزيرة» for the one it
 * named. Linear in text and phrases; `named` in text order.
 */
export function findPagePhrases(blocks: readonly string[], named: readonly (readonly Named[])[]): readonly FoundPhrase[] {
  const phrases = learn(blocks, named);
  const found: FoundPhrase[] = [];
  for (const phrase of phrases) {
    const places = blocks.flatMap((text, block) => placesOf(phrase, text).map(place => ({ block, ...place })));
    const judged = places.map(place => ({ place, is: judge(phrase, blocks[place.block]!, place, named[place.block]!) }));
    // A title that the page gives to another, too, means nobody alone.
    if (phrase.form === 'role' && judged.some(({ is }) => is === 'others')) continue;
    for (const { place, is } of judged) if (is === 'alone') found.push({ ...phrase, ...place });
  }
  return found;
}

function learn(blocks: readonly string[], named: readonly (readonly Named[])[]): readonly PagePhrase[] {
  const phrases = new Map<string, PagePhrase>();
  const disputed = new Set<string>();
  let looked = 0;
  const add = (phrase: PagePhrase) => {
    const known = phrases.get(phrase.text);
    if (known && known.entity !== phrase.entity) disputed.add(phrase.text);
    else if (!known && phrases.size < MAX_PHRASES) phrases.set(phrase.text, phrase);
  };
  for (const [block, names] of named.entries()) {
    const text = blocks[block]!;
    for (const { entity, mention } of names) {
      const { kind, form, start, end } = mention;
      if (kind === 'place' && PENINSULA.test(text.slice(Math.max(0, start - 12), start)))
        add({ text: 'شبه الجزيرة', entity, form: 'alias', score: PLACE });
      if (kind !== 'person' || mention.confidence === 'list' || ++looked > MAX_LOOKS) continue;
      const title = form === 'role' ? readTitle(text, mention) : titleBefore(text, start);
      if (title && form !== 'role')
        add({ text: title.text, entity, form: 'role', score: title.text.split(' ').length > 2 ? LONG_TITLE : TITLE });
      if (title?.short) add({ text: title.short, entity, form: 'role', score: SHORT_TITLE, longer: title.text });
      const surname = form === 'variant' && ARABIC.test(text.slice(start, end)) ? splitWords(text, { start, end }).at(-1)! : null;
      if (surname && surname.start > start && surname.end - surname.start > 3)
        add({ text: text.slice(surname.start, surname.end), entity, form: 'variant', score: SPELLING });
    }
  }
  return [...phrases.values()].filter(({ text }) => !disputed.has(text)).sort((a, b) => b.text.length - a.text.length);
}

/** Where the phrase stands as words of its own, or behind a particle: «للعميل السابق» too. */
function placesOf({ text: phrase }: PagePhrase, text: string): readonly Span[] {
  const found: Span[] = [];
  const isDefinite = phrase.startsWith('ال');
  const wanted = isDefinite ? phrase.slice(1) : phrase;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    if (end < text.length && isWordUnit(text.charCodeAt(end))) continue;
    // «لل…»: the alef is swallowed, and the mark begins with the second lam.
    const start = isDefinite && text[at - 1] === 'ا' ? at - 1 : at;
    if (isDefinite && start === at && text[at - 1] !== 'ل') continue;
    if (standsAlone(text, start)) found.push({ start, end });
  }
  return found;
}

function standsAlone(text: string, start: number): boolean {
  let at = start - 1;
  for (let clitics = 0; clitics < 3 && at >= 0 && isWordUnit(text.charCodeAt(at)); clitics++, at--) {
    if (!CLITICS.has(text[at]!)) return false;
  }
  return at < 0 || !isWordUnit(text.charCodeAt(at));
}

type Judgement = 'alone' | 'taken' | 'others';

/** What stands there already, or follows: the bearer's name, another's, more of a longer title. */
function judge(phrase: PagePhrase, text: string, { start, end: phraseEnd }: Span, named: readonly Named[]): Judgement {
  const end = behindStill(text, phraseEnd);
  for (let at = firstMarkBehind(named, start - MAX_GAP); at < named.length && named[at]!.mention.start < end + MAX_GAP; at++) {
    const { entity, mention } = named[at]!;
    if (mention.end <= start || mention.start >= end) {
      const between = mention.start >= end ? text.slice(end, mention.start) : text.slice(mention.end, start);
      const isBeside = phrase.form !== 'variant' && mention.kind === 'person' && BESIDE.test(between);
      if (isBeside) return entity === phrase.entity ? 'taken' : 'others';
      continue;
    }
    const isInside = mention.start >= start && mention.end <= end && (mention.kind === 'place' || mention.kind === 'organisation');
    if (!isInside) return 'taken';
  }
  if (phrase.longer !== undefined && text.startsWith(phrase.longer, start)) return 'taken';
  const [next] = splitWords(text, { start: end, end: Math.min(text.length, end + NEXT_UNITS) });
  const before = splitWords(text, { start: Math.max(0, start - NEXT_UNITS), end: start }).at(-1);
  return judgeBetween(
    phrase,
    before && isGap(text, before.end, start) ? before.folded : null,
    next && isGap(text, end, next.start) ? next.folded : null,
  );
}

/** By the words right before and right after. */
function judgeBetween({ text, form }: PagePhrase, before: string | null, next: string | null): Judgement {
  if (form === 'variant') return [before, next].some(word => word !== null && mayBeName(word)) ? 'taken' : 'alone';
  if (next !== null && form === 'role' && isOthers(next)) return 'others';
  if (next !== null && (isDefinite(next) || (roleStatus(next) ?? 'held') !== 'held')) return 'taken';
  if (before === null) return 'alone';
  if (NO_HOLDER.has(before.replace(/^[وفبل]/u, ''))) return 'taken';
  // «السبب الرئيس»: an adjective.
  return !text.includes(' ') && isDefinite(before) ? 'taken' : 'alone';
}

/** A title goes on over «الحالي», which is no part of it. */
function behindStill(text: string, end: number): number {
  const [next] = splitWords(text, { start: end, end: Math.min(text.length, end + NEXT_UNITS) });
  return next && isGap(text, end, next.start) && STILL.has(next.folded) ? next.end : end;
}

function mayBeName(folded: string): boolean {
  const flags = wordFlags(folded);
  return (flags & WORD.name) !== 0 && (flags & (WORD.stop | WORD.reporting | WORD.verb | WORD.roleHead)) === 0;
}

/** «الرئيس الأوكراني», «الرئيس فلان»: somebody else has it too. */
function isOthers(folded: string): boolean {
  const flags = wordFlags(folded);
  if ((flags & WORD.nationality) !== 0) return true;
  return (flags & WORD.name) !== 0 && (flags & (WORD.common | WORD.stop | WORD.reporting)) === 0;
}

/** «الروسي», not «إلى» or «التقى». */
function isDefinite(folded: string): boolean {
  return folded.startsWith('ال') && (wordFlags(folded) & (WORD.stop | WORD.reporting | WORD.verb)) === 0;
}

function isGap(text: string, from: number, to: number): boolean {
  return /^[ \u00a0«"“]{1,3}$/u.test(text.slice(from, to));
}
