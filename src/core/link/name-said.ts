import { fold } from '../text/fold-text.ts';
import type { EntityKind } from '../understand/extraction.ts';
import type { Alias, DossierKind, SaidByReader } from './dossier.ts';
import type { NameCorrection } from './link-correction.ts';

/** A name after what a reader put right of it; `byReader` holds what of it is the reader's. */
export type NameSaid = { readonly name: string; readonly byReader: { readonly saidByReader?: SaidByReader } };

/** @param said in the order it was said: the last name and the last kind hold, other names add up */
export function nameSaid(name: string, kind: DossierKind, said: readonly NameCorrection[]): NameSaid {
  const last = said.reduce((now, each) => (each.kind === 'named' ? each.name : now), name);
  const kindNow = said.reduce<DossierKind>((now, each) => (each.kind === 'is-a' ? each.is : now), kind);
  const others = [...new Set(said.flatMap(each => (each.kind === 'also' ? [each.name] : [])))];
  const saidByReader: SaidByReader = {
    ...(last === name ? {} : { insteadOf: name }),
    ...(others.length > 0 ? { others } : {}),
    ...(kindNow === kind ? {} : { kindBefore: kind as EntityKind }),
  };
  return { name: last, byReader: Object.keys(saidByReader).length > 0 ? { saidByReader } : {} };
}

/** With the reader's other names behind those of the articles, and with the articles' own where the reader gave another. */
export function withNamesSaid(aliases: readonly Alias[], { insteadOf, others = [] }: SaidByReader = {}): readonly Alias[] {
  const known = new Set(aliases.map(({ text }) => fold(text)));
  const added = [...others, ...(insteadOf === undefined ? [] : [insteadOf])].filter(text => !known.has(fold(text)));
  return [...aliases, ...added.map((text): Alias => ({ text, form: 'alias', count: 0 }))];
}
