import { type KeptCorrection, keepCorrection, MAX_MADE_AT } from '../core/link/kept-correction.ts';
import type { LinkCorrection } from '../core/link/link-correction.ts';
import { parseCorrection } from '../core/link/parse-correction.ts';
import { brandedText, integer, list, type Parse, record, text } from './shape.ts';

const MAX_NAME_CHARS = 500;

export const correctionId: Parse<string> = brandedText(/^[0-9a-f]{24}$/);

const correction: Parse<LinkCorrection> = value => parseCorrection(value) ?? undefined;

/** What a page may say: who is meant is for the background to find out. */
export const saidCorrection: Parse<LinkCorrection> = value => {
  const said = correction(value);
  return said?.at === undefined ? said : undefined;
};

const kept = record<KeptCorrection>({
  id: correctionId,
  madeAt: integer(0, MAX_MADE_AT),
  names: list(text(MAX_NAME_CHARS), 2),
  correction,
});

/** Only under the id that its content has: two archives then know the same one by the same id. */
export const keptCorrection: Parse<KeptCorrection> = value => {
  const parsed = kept(value);
  if (parsed === undefined || parsed.names.length !== (parsed.correction.kind === 'same' ? 2 : 1)) return undefined;
  const made = keepCorrection(parsed.correction, parsed.names, parsed.madeAt);
  return made.id === parsed.id ? made : undefined;
};
