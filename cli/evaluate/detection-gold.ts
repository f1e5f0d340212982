import { dirname } from 'node:path';
import type { DossierKind } from '../../src/core/link/dossier.ts';
import type { Span } from '../../src/core/text/span.ts';
import { readGoldText, type TextFolders, type TextSource } from './gold-text.ts';
import { type ReadGold, readGoldFiles, resolveGold, spanOfPlace } from './read-gold.ts';

export type GoldMark = Span & {
  readonly entity: string;
  readonly kind: DossierKind;
  /** The span with its title, where that would be right too. */
  readonly wide: Span | null;
  readonly sure: boolean;
  readonly inSeeds: boolean;
  readonly nested: boolean;
};

type Trap = Span & { readonly wrongEntity: string; readonly why: string };

export type DetectionGold = {
  readonly file: string;
  readonly text: string;
  readonly marks: readonly GoldMark[];
  readonly traps: readonly Trap[];
};

type RawMark = Span & {
  readonly quote: string;
  readonly occurrence: number;
  readonly entity: string;
  readonly kind: DossierKind;
  readonly wide?: string;
  readonly sure?: boolean;
  readonly inSeeds?: boolean;
  readonly nested?: boolean;
};
type RawPage = {
  readonly text: string;
  readonly sha256: string;
  readonly source?: TextSource;
  readonly mentions: readonly RawMark[];
  readonly mustNot: readonly Trap[];
};

/** The detection gold of a folder with the texts its offsets refer to. Throws GoldError. */
export function readDetectionGold(directory: string, folders: TextFolders): ReadGold<DetectionGold> {
  const files = readGoldFiles(directory).filter(({ value }) => Array.isArray(value.mustNot));
  return resolveGold(files, ({ path, value }) => {
    const raw = value as unknown as RawPage;
    const text = readGoldText(dirname(path), { ...raw, file: raw.text }, folders);
    return { file: raw.text, text, marks: raw.mentions.map(mark => resolveMark(mark, text)), traps: raw.mustNot };
  });
}

function resolveMark(raw: RawMark, text: string): GoldMark {
  const { start } = spanOfPlace(text, { quote: raw.quote, occurrence: raw.occurrence });
  return {
    start,
    end: start + raw.quote.length,
    entity: raw.entity,
    kind: raw.kind,
    wide: raw.wide === undefined ? null : wideSpan(raw.wide, raw.quote, start),
    sure: raw.sure !== false,
    inSeeds: raw.inSeeds !== false,
    nested: raw.nested === true,
  };
}

function wideSpan(wide: string, quote: string, start: number): Span {
  const from = start - Math.max(0, wide.indexOf(quote));
  return { start: from, end: from + wide.length };
}
