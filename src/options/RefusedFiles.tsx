import type { ImportWords } from '../locales/page-words-import.ts';
import { refusalWords } from '../ui/failure-words.ts';
import { useUi } from '../ui/ui-context.ts';
import { SaveAsFile } from './SaveAsFile.tsx';
import type { Refused } from './use-import.ts';

export type RefusedFilesProps = { readonly refused: readonly Refused[]; readonly words: ImportWords };

/** Every file and row that was not taken, by name and reason; the list can be kept. */
export function RefusedFiles({ refused, words }: RefusedFilesProps) {
  const { words: common } = useUi();
  if (refused.length === 0) return null;
  const lines = refused.map(({ name, reason }) => ({ name, reason: refusalWords(reason, words.refusal, common) }));
  return (
    <section class="refused panel" aria-label={words.refused(refused.length)}>
      <h2>{words.refused(refused.length)}</h2>
      <ul>
        {lines.map(({ name, reason }, at) => (
          <li key={`${at} ${name}`}>
            <bdi class="file-name">{name}</bdi> <span>{reason}</span>
          </li>
        ))}
      </ul>
      <SaveAsFile name="khalfiya-failures.tsv" kind="table" text={() => lines.map(({ name, reason }) => `${name}\t${reason}\n`).join('')}>
        {words.saveFailures}
      </SaveAsFile>
    </section>
  );
}
