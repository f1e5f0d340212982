import { dirname } from 'node:path';
import type { Span } from '../../src/core/text/span.ts';
import type { EntityKind } from '../../src/core/understand/extraction.ts';
import { readGoldText, type TextFolders, type TextSource } from './gold-text.ts';
import { type Place, type ReadGold, readGoldFiles, resolveGold, spanOfPlace } from './read-gold.ts';

export type GoldMention = Span & {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly optional: boolean;
  readonly isRole: boolean;
};

export type GoldRole = Span & { readonly entity: string; readonly text: string; readonly optional: boolean };

type GoldDate = { readonly text: string | null; readonly value: string | null; readonly inferred: string | null };

export type GoldEvent = Span & {
  readonly types: readonly string[];
  readonly date: GoldDate | null;
  readonly optional: boolean;
};

export type GoldQuote = Span & {
  readonly speakers: readonly (string | null)[];
  readonly speakerText: string | null;
  readonly optional: boolean;
};

export type ExtractionGold = {
  readonly file: string;
  readonly text: string;
  readonly published: { readonly value: string | null; readonly inferred: string | null };
  /** The gold's name of each entity, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly mentions: readonly GoldMention[];
  readonly roles: readonly GoldRole[];
  readonly events: readonly GoldEvent[];
  readonly quotes: readonly GoldQuote[];
};

type RawPlace = Place & { readonly optional?: boolean; readonly form?: string };
type RawGold = {
  readonly file: string;
  readonly sha256: string;
  readonly source?: TextSource;
  readonly published: { readonly value: string | null; readonly inferred?: string | null };
  readonly entities: readonly {
    readonly id: string;
    readonly name?: string;
    readonly kind: EntityKind;
    readonly optional?: boolean;
    readonly mentions: readonly RawPlace[];
    readonly roles?: readonly RawPlace[];
  }[];
  readonly events: readonly (RawPlace & {
    readonly type: string;
    readonly type_alt?: readonly string[];
    readonly date: { readonly text?: string; readonly value: string | null; readonly inferred?: string | null } | null;
  })[];
  readonly quotes: readonly (RawPlace & {
    readonly speaker: string | null;
    readonly speaker_alt?: readonly (string | null)[];
    readonly speaker_text?: string;
  })[];
};

/** The extraction gold of a folder with its texts, places resolved to offsets. Throws GoldError. */
export function readExtractionGold(directory: string, folders: TextFolders): ReadGold<ExtractionGold> {
  const files = readGoldFiles(directory).filter(({ value }) => Array.isArray(value.entities));
  return resolveGold(files, ({ path, value }) => {
    const raw = value as unknown as RawGold;
    return resolvePlaces(raw, readGoldText(dirname(path), raw, folders));
  });
}

function resolvePlaces(raw: RawGold, text: string): ExtractionGold {
  const spanOf = (place: Place): Span => spanOfPlace(text, place);
  const wordsOf = (place: Place): string => text.slice(spanOf(place).start, spanOf(place).end);
  return {
    file: raw.file,
    text,
    published: { value: raw.published.value, inferred: raw.published.inferred ?? null },
    names: new Map(raw.entities.map(({ id, name }) => [id, name ?? id])),
    mentions: raw.entities.flatMap(entity =>
      entity.mentions.map(mention => ({
        ...spanOf(mention),
        entity: entity.id,
        kind: entity.kind,
        optional: entity.optional === true || mention.optional === true,
        isRole: mention.form === 'role',
      })),
    ),
    roles: raw.entities.flatMap(entity =>
      (entity.roles ?? []).map(role => ({
        ...spanOf(role),
        entity: entity.id,
        text: wordsOf(role),
        optional: entity.optional === true || role.optional === true,
      })),
    ),
    events: raw.events.map(event => ({
      ...spanOf(event),
      types: [event.type, ...(event.type_alt ?? [])],
      date: event.date === null ? null : { text: event.date.text ?? null, value: event.date.value, inferred: event.date.inferred ?? null },
      optional: event.optional === true,
    })),
    quotes: raw.quotes.map(quote => ({
      ...spanOf(quote),
      speakers: [quote.speaker, ...(quote.speaker_alt ?? [])],
      speakerText: quote.speaker_text ?? null,
      optional: quote.optional === true,
    })),
  };
}
