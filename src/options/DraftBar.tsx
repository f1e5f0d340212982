import { useState } from 'preact/hooks';
import type { ArticleFacts } from '../core/article/article.ts';
import type { ImportWords } from '../locales/page-words-import.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { applyDateChoice, dateChoiceOf } from '../ui/date-choice.ts';
import { readerFact } from '../ui/FactsForm.tsx';
import { Field } from '../ui/Field.tsx';
import { changeChosen, type Draft } from './import-draft.ts';

const NOTHING = { value: null, basis: 'unknown', evidence: null } as const;
const NO_FACTS: ArticleFacts = { title: NOTHING, outlet: NOTHING, url: NOTHING, published: NOTHING, publishedBounds: NOTHING };

export type DraftBarProps = { readonly draft: Draft; readonly onDraft: (draft: Draft) => void; readonly words: ImportWords };

/** One outlet or one date for every chosen row: a folder of 300 scans from one paper is one click. */
export function DraftBar({ draft, onDraft, words }: DraftBarProps) {
  const [outlet, setOutlet] = useState('');
  const [dated, setDated] = useState<ArticleFacts>(NO_FACTS);
  const chosen = draft.filter(row => row.chosen).length;
  return (
    <div class="draft-bar panel">
      <p class="faint" role="status">
        {words.chosen(chosen)}
      </p>
      <div class="draft-act">
        <Field label={words.applyOutlet} value={outlet} onInput={setOutlet} />
        <Button
          disabled={chosen === 0}
          onClick={() => onDraft(changeChosen(draft, row => ({ ...row.facts, outlet: readerFact(outlet.trim(), row.row.facts.outlet) })))}
        >
          {words.apply}
        </Button>
      </div>
      <div class="draft-act">
        <DateField label={words.applyDate} facts={dated} asRead={NO_FACTS} onChange={setDated} />
        <Button
          disabled={chosen === 0}
          onClick={() => onDraft(changeChosen(draft, row => applyDateChoice(row.facts, row.row.facts, dateChoiceOf(dated))))}
        >
          {words.apply}
        </Button>
      </div>
    </div>
  );
}
