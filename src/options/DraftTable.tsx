import { useState } from 'preact/hooks';
import { archiveWords } from '../locales/page-words-archive.ts';
import type { ImportWords } from '../locales/page-words-import.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { readerFact } from '../ui/FactsForm.tsx';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { KnownDate, WhyDate } from '../ui/KnownDate.tsx';
import { useUi } from '../ui/ui-context.ts';
import { canChoose, chooseRows, type Draft, type DraftRow, editRow } from './import-draft.ts';

/** Rows drawn at first: a folder of 5,000 scans must not freeze the page. */
const FIRST_ROWS = 100;

export type DraftTableProps = {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly words: ImportWords;
  /** Id of the row whose text is shown beside. */
  readonly shown: string | null;
  readonly onShow: (id: string | null) => void;
};

/** One row per article found: every cell but the counts can be edited in place. */
export function DraftTable({ draft, onDraft, words, shown, onShow }: DraftTableProps) {
  const { facts: factWords, language, settings } = useUi();
  const { more } = archiveWords({ language, digits: settings.digits });
  const [limit, setLimit] = useState(FIRST_ROWS);
  const choosable = draft.filter(canChoose);
  return (
    <div class="table-wrap panel">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={words.selectAll}
                checked={choosable.length > 0 && choosable.every(row => row.chosen)}
                disabled={choosable.length === 0}
                onChange={event =>
                  onDraft(
                    chooseRows(
                      draft,
                      choosable.map(row => row.id),
                      event.currentTarget.checked,
                    ),
                  )
                }
              />
            </th>
            <th scope="col">{factWords.title}</th>
            <th scope="col">{factWords.outlet}</th>
            <th scope="col">{factWords.date}</th>
            <th scope="col">{factWords.why}</th>
            <th scope="col">{words.names}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {draft.slice(0, limit).map(row => (
            <DraftLine key={row.id} row={row} draft={draft} onDraft={onDraft} words={words} open={row.id === shown} onShow={onShow} />
          ))}
        </tbody>
      </table>
      {draft.length > limit && (
        <Button kind="plain" onClick={() => setLimit(limit + FIRST_ROWS)}>
          {more}
        </Button>
      )}
    </div>
  );
}

type DraftLineProps = Omit<DraftTableProps, 'shown'> & { readonly row: DraftRow; readonly open: boolean };

function DraftLine({ row, draft, onDraft, words, open, onShow }: DraftLineProps) {
  const { facts: factWords, words: common } = useUi();
  const { facts } = row;
  const asRead = row.row.facts;
  const name = facts.title.value ?? row.item.name;
  const edit = (next: typeof facts) => onDraft(editRow(draft, row.id, next));
  return (
    <tr class={row.chosen ? 'chosen' : undefined}>
      <td>
        <input
          type="checkbox"
          aria-label={words.selectRow(name)}
          checked={row.chosen}
          disabled={!canChoose(row)}
          onChange={event => onDraft(chooseRows(draft, [row.id], event.currentTarget.checked))}
        />
      </td>
      <td class="wide">
        <Field
          quiet
          label={factWords.title}
          value={facts.title.value ?? ''}
          placeholder={factWords.basis.unknown}
          onInput={title => edit({ ...facts, title: readerFact(title, asRead.title) })}
        />
        <Button kind="plain" expanded={open} onClick={() => onShow(open ? null : row.id)}>
          <Icon name="file" /> <bdi>{row.item.name}</bdi>
        </Button>
      </td>
      <td>
        <Field
          quiet
          label={factWords.outlet}
          value={facts.outlet.value ?? ''}
          placeholder={factWords.basis.unknown}
          onInput={outlet => edit({ ...facts, outlet: readerFact(outlet, asRead.outlet) })}
        />
      </td>
      <td>
        <DateField quiet label={factWords.date} facts={facts} asRead={asRead} onChange={edit} />
        <KnownDate facts={facts} />
      </td>
      <td>
        <WhyDate facts={facts} />
      </td>
      <td class="count">{common.number(row.row.namesFound)}</td>
      <td>
        <span class={row.row.state === 'new' ? 'chip' : 'chip twin'}>{words.stateOf[row.row.state]}</span>
        {typeof row.row.duplicateOf?.title === 'string' && <span class="twin-title faint"> {words.sameAs(row.row.duplicateOf.title)}</span>}
      </td>
    </tr>
  );
}
