import { type NounPhrase, readNounPhrase } from '../clauses/read-noun-phrase.ts';
import { DOCUMENTS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { findContent } from './find-content.ts';
import { subjectBackward } from './find-subject.ts';

const MAX_HEAD = 14;

/** «وجاء في بيان صادر عن X: …», «ورد في تقرير لـX أن …»: who issued the document, and where its words begin. */
export function readDocument(
  units: readonly Unit[],
  at: number,
): { readonly issuer: NounPhrase | null; readonly contentFrom: number } | null {
  if (!/^[وف]?(جاء|جاءت|ورد|وردت|يرد)$/.test(units[at]!.folded)) return null;
  if (/^فيه(ا)?$/.test(units[at + 1]?.folded ?? '')) return readOwnDocument(units, at);
  if (units[at + 1]?.folded !== 'في' || !DOCUMENTS.has(units[at + 2]?.folded ?? '')) return null;
  const contentFrom = findContent(units, at + 2, 'say');
  if (contentFrom === null || contentFrom - at > MAX_HEAD) return null;
  return { issuer: issuerIn(units, at + 2, contentFrom), contentFrom };
}

/** «أصدرت الوزارة بيانا جاء فيه أن …»: the issuer is the subject of the verb before. */
function readOwnDocument(units: readonly Unit[], at: number): { readonly issuer: NounPhrase | null; readonly contentFrom: number } | null {
  const contentFrom = findContent(units, at + 2, 'say');
  const issuer = subjectBackward(units, at);
  return contentFrom !== null && contentFrom - at <= 6 && issuer ? { issuer, contentFrom } : null;
}

/** Who issued what a phrase names: «بيان [القصر]», «بيان صادر عن [القصر]», «تقرير لـ[القصر]». */
export function issuerIn(units: readonly Unit[], from: number, to: number): NounPhrase | null {
  const own = readNounPhrase(units, from);
  if (own && own.entity !== null) return own;
  for (let at = from + 1; at < to; at++) {
    const { kind, folded, lead } = units[at]!;
    if (kind === 'name' && lead.endsWith('ل'))
      return { from: at, to: at + 1, entity: units[at]!.name!.entity, inside: [units[at]!.name!.entity], isJoined: false, isIssued: false };
    if (folded === 'عن' || folded === 'من') return readNounPhrase(units, at + 1);
  }
  return own;
}
