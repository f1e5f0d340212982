import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import { DOCUMENTS, PREPOSITIONS, RELATIVES, ROLE_HEADS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { SpeechClass } from '../verbs/verb-tables.ts';
import { isSpeakerHead } from './can-speak.ts';
import { readSource } from './find-source.ts';
import type { SpeechMemory, SpokenFor } from './frame.ts';
import { issuerIn } from './read-document.ts';
import { speakerOf } from './speaker.ts';

/** Whose words the subject of a verb of speaking brings in; `contentFrom` null where the clause is taken whole. */
export function speakerOfSubject(units: readonly Unit[], subject: NounPhrase, contentFrom: number | null, memory: SpeechMemory): SpokenFor {
  return quotedFrom(units, subject, contentFrom, memory) ?? speakerOf(units, named(units, subject, contentFrom), memory);
}

/** «وأضاف المسؤول العراقي»: who adds is who spoke, by what he is; «وقال المتحدث» too, right behind. */
export function sameAsBefore(
  units: readonly Unit[],
  subject: NounPhrase | null,
  speechClass: SpeechClass,
  gender: 'm' | 'f',
  memory: SpeechMemory,
): SpokenFor | null {
  const before = memory.lastBy[gender];
  if (!subject || subject.inside.length > 0 || before?.speaker.entity == null || subject.to - subject.from > 2) return null;
  const [head, adjective] = units.slice(subject.from, subject.to).map(({ folded }) => folded);
  if (memory.byHead.has(head!.replace(/^ال/, ''))) return null;
  const isNear = memory.age.lastBy[gender] <= (speechClass === 'add' ? 2 : 1);
  const isHe = speechClass === 'add' ? isSpeakerHead(head!) : /^ال(متحدث|ناطق|مسؤول)ه?$/.test(head!);
  return isNear && isHe && head!.startsWith('ال') && (adjective === undefined || /^ال.{2,}(ي|يه)$/.test(adjective)) ? before : null;
}

/** «ذكرت رويترز نقلا عن X أن …»: the words are those of X. */
function quotedFrom(units: readonly Unit[], subject: NounPhrase, contentFrom: number | null, memory: SpeechMemory): SpokenFor | null {
  if (contentFrom === null || subject.entity === null) return null;
  const from = units.findIndex(({ folded }, index) => index >= subject.to && index < contentFrom && folded === 'نقلا');
  const source = from === -1 ? null : readSource(units, from);
  return source && source.to < contentFrom ? { ...speakerOf(units, source.phrase, memory), relayedBy: subject.entity } : null;
}

/** «بيان صادر عن X» speaks for X, «القيادي في الحزب سمير X» is who is named past his title. */
function named(units: readonly Unit[], subject: NounPhrase, contentFrom: number | null): NounPhrase {
  if (contentFrom === null || subject.entity !== null || !DOCUMENTS.has(units[subject.from]!.folded))
    return withHolder(units, subject, contentFrom);
  const issuer = issuerIn(units, subject.from, contentFrom);
  return issuer === null || issuer.from === subject.from ? subject : { ...issuer, isIssued: false };
}

/** «الوزير خلال استقباله X»: a name behind these is another's. */
const OTHERS = /^(خلال|بعد|قبل|عقب|لدي|اثناء|اثر|مع|ضد)$/;

/** «القيادي في الحزب سمير X من أنقرة أن …»: a title and then, past its field, the name of its holder. */
function withHolder(units: readonly Unit[], subject: NounPhrase, contentFrom: number | null): NounPhrase {
  const title = units[subject.from]!.folded.replace(/^ال/, '');
  const isOfAnother = units[subject.to - 1]!.name?.kind === 'person' && !units[subject.from]!.folded.startsWith('ال');
  if (isOfAnother || subject.entity !== null || subject.isJoined || contentFrom === null || !ROLE_HEADS.has(title)) return subject;
  for (let at = subject.to; at < contentFrom; at++) {
    const { name, lead, folded, start, verb, kind } = units[at]!;
    // «محامي سامر، الذي كان يتابع X، …»: a relative clause tells of others.
    const isPart = kind === 'mark' && /[،,(]/.test(folded) && units[at + 1]?.name?.kind !== 'person';
    if (OTHERS.test(folded) || verb || RELATIVES.has(folded) || isPart) return subject;
    const before = units[at - 1]?.folded ?? '';
    // «القيادي في الحزب [ورئيس أمانته سمير X]»: a second title of his.
    const isOwn = lead === '' || (lead === 'و' && name !== null && name.name.start > start);
    if (name?.kind === 'person' && isOwn && !PREPOSITIONS.has(before) && before !== 'باسم') return { ...subject, entity: name.entity };
  }
  return subject;
}
