import type { ArticleFacts } from '../core/article/article.ts';
import type { ImportItem, ImportRow } from '../messages/protocol.ts';

/** One article that was read and waits to be added. */
export type DraftRow = {
  readonly id: string;
  readonly item: ImportItem;
  /** As read: its facts are what «كما في النص» goes back to. */
  readonly row: ImportRow;
  readonly facts: ArticleFacts;
  readonly chosen: boolean;
};

export type Draft = readonly DraftRow[];

/** Adds what was read. A text that already waits in the draft is a duplicate of that row, whatever the archive says. */
export function addToDraft(draft: Draft, item: ImportItem, row: ImportRow): Draft {
  const twin = draft.find(other => other.row.article === row.article);
  const known: ImportRow =
    twin === undefined
      ? row
      : { ...row, state: 'duplicate', duplicateOf: { article: row.article, title: twin.facts.title.value ?? twin.item.name } };
  const id = `${draft.length}`;
  return [...draft, { id, item, row: known, facts: row.facts, chosen: known.state === 'new' }];
}

export function editRow(draft: Draft, id: string, facts: ArticleFacts): Draft {
  return draft.map(row => (row.id === id ? { ...row, facts } : row));
}

export function chooseRows(draft: Draft, ids: readonly string[], chosen: boolean): Draft {
  return draft.map(row => (ids.includes(row.id) && canChoose(row) ? { ...row, chosen } : row));
}

/** The same change on every chosen row; a row it can't be made on stays as it is. */
export function changeChosen(draft: Draft, change: (row: DraftRow) => ArticleFacts | null): Draft {
  return draft.map(row => (row.chosen ? { ...row, facts: change(row) ?? row.facts } : row));
}

/** The same text twice is the same article; only nearly the same may be wanted all the same. */
export function canChoose({ row }: DraftRow): boolean {
  return row.state !== 'duplicate';
}

/** What goes into the batch: facts only where the reader changed them, so that a later reading may still improve the rest. */
export function itemsToAdd(draft: Draft): readonly ImportItem[] {
  return draft.filter(row => row.chosen).map(({ item, facts, row }) => ({ ...item, facts: facts === row.facts ? null : facts }));
}

/** After a batch: what was not chosen stays, so that nothing read is lost. */
export function leftOver(draft: Draft): Draft {
  return draft.filter(row => !row.chosen && canChoose(row));
}
