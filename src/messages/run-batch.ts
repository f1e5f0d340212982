import { askBackground } from './ask.ts';
import type { Answer, ImportItem, ImportProgress } from './protocol.ts';

const ASK_AGAIN_MS = 200;

/**
 * Hands articles to the background as one batch and follows it to its end; `onProgress` hears each step.
 * The batch goes on by itself from its journal if the page that asked is closed (library/import-job.ts).
 */
export async function runBatch(
  items: readonly ImportItem[],
  onProgress: (progress: ImportProgress) => void,
): Promise<Answer<ImportProgress>> {
  const batch = crypto.randomUUID();
  for (const item of items) {
    const staged = await askBackground('stageImport', { batch, item });
    if (!staged.ok) return staged;
  }
  const begun = await askBackground('runImport', { batch });
  return begun.ok ? followBatch(begun.value, onProgress) : begun;
}

/** Follows a batch that is under way. */
export async function followBatch(begun: ImportProgress, onProgress: (progress: ImportProgress) => void): Promise<Answer<ImportProgress>> {
  let progress = begun;
  onProgress(progress);
  while (isUnderWay(progress)) {
    await new Promise(resolve => setTimeout(resolve, ASK_AGAIN_MS));
    const answer = await askBackground('importProgress', { batch: begun.batch });
    if (!answer.ok) return answer;
    if (answer.value === null) return { ok: false, code: 'not-found', message: begun.batch };
    progress = answer.value;
    onProgress(progress);
  }
  return { ok: true, value: progress };
}

function isUnderWay({ state }: ImportProgress): boolean {
  return state === 'staging' || state === 'running' || state === 'linking';
}
