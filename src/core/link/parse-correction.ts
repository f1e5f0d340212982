import type { ArticleId } from '../article/article.ts';
import { MAX_ARTICLE_CHARS } from '../article/limits.ts';
import { shownText } from '../article/shown-text.ts';
import { splitWords } from '../text/words.ts';
import type { EntityKind } from '../understand/extraction.ts';
import type { EntityId } from './dossier.ts';
import type { Anchor, LinkCorrection } from './link-correction.ts';

/** More articles than that nobody ticks off. */
const MAX_ARTICLES = 2000;
/** Enough that one is still there when others were taken out of the archive. */
export const MAX_ANCHORS = 24;

/** A correction from whatever was read or sent; null for anything else. Built anew, so nothing unasked-for rides along. */
export function parseCorrection(value: unknown): LinkCorrection | null {
  const { kind, entity, entities, articles, at } = asRecord(value);
  if (kind === 'apart') {
    const anchors = at === undefined ? undefined : parseAnchors(at);
    if (!isEntity(entity) || !isList(articles, isArticle, MAX_ARTICLES) || articles.length === 0 || anchors === null) return null;
    return { kind, entity, articles: [...articles], ...(anchors ? { at: anchors } : {}) };
  }
  if (kind === 'named' || kind === 'also' || kind === 'is-a') return parseNameCorrection(value);
  if (kind !== 'same' || !isList(entities, isEntity, 2)) return null;
  const [one, other] = entities;
  if (one === undefined || other === undefined || kindOf(one) !== kindOf(other)) return null;
  if (at === undefined) return { kind, entities: [one, other] };
  const sides = Array.isArray(at) && at.length === 2 ? [parseAnchors(at[0]), parseAnchors(at[1])] : [null];
  const [first, second] = sides;
  return first && second ? { kind, entities: [one, other], at: [first, second] } : null;
}

function parseNameCorrection(value: unknown): LinkCorrection | null {
  const { kind, entity, name, is, at } = asRecord(value);
  const anchors = at === undefined ? undefined : parseAnchors(at);
  if (!isEntity(entity) || anchors === null) return null;
  const where = anchors === undefined ? {} : { at: anchors };
  if (kind === 'is-a') return isKind(is) && kindOf(entity) !== 'event' ? { kind, entity, is, ...where } : null;
  return (kind === 'named' || kind === 'also') && isSayableName(name) ? { kind, entity, name, ...where } : null;
}

/** Longer ones are sentences. */
const MAX_NAME_CHARS = 200;
const MAX_NAME_WORDS = 12;

/** A name that can be shown and looked for: some letters, as they are shown. */
export function isSayableName(name: unknown): name is string {
  if (typeof name !== 'string' || name.length > MAX_NAME_CHARS || shownText(name) !== name) return false;
  const words = splitWords(name);
  return words.length <= MAX_NAME_WORDS && words.some(({ folded }) => folded.length > 1 && /\p{L}/u.test(folded));
}

const isKind = (value: unknown): value is EntityKind => value === 'person' || value === 'organisation' || value === 'place';

const kindOf = (id: EntityId): string => id.slice(0, id.indexOf('/'));

/** Null for anything that is no list of so many places in articles. */
export function parseAnchors(value: unknown, max: number = MAX_ANCHORS): readonly Anchor[] | null {
  if (!Array.isArray(value) || value.length > max) return null;
  const anchors = value.map(parseAnchor);
  return anchors.every(anchor => anchor !== null) ? anchors : null;
}

function parseAnchor(value: unknown): Anchor | null {
  const { article, start, end } = asRecord(value);
  return isArticle(article) && isOffset(start) && isOffset(end) && start < end ? { article, start, end } : null;
}

const isOffset = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_ARTICLE_CHARS;

const isArticle = (value: unknown): value is ArticleId => typeof value === 'string' && /^[0-9a-f]{24}$/.test(value);

const isEntity = (value: unknown): value is EntityId =>
  typeof value === 'string' && /^(?:person|organisation|place|event)\/[^\s\p{Cc}]{1,300}$/u.test(value);

function isList<T>(value: unknown, isItem: (item: unknown) => item is T, max: number): value is readonly T[] {
  return Array.isArray(value) && value.length <= max && value.every(isItem);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
