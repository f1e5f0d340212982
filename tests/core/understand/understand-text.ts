import { partsOfPlainText } from '../../../src/core/article/plain-text-parts.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';
import type { EntityKind, ExtractedEntity, Extraction } from '../../../src/core/understand/extraction.ts';
import { understandWithEntities } from '../../../src/core/understand/understand-with-entities.ts';

/** What a test knows of a name: how it's written in the text, its full form, and the role beside it if any. */
export type TestName = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly forms?: readonly string[];
  readonly roles?: readonly string[];
};

/** Understands a text whose names are given, so that a test of speech or events doesn't hang on name finding. */
export function understandText(text: string, names: readonly TestName[]): Extraction {
  const article = readArticle(partsOfPlainText(text));
  return understandWithEntities(
    // Invented texts of one line would be taken for a headline.
    { ...article, blocks: [{ start: 0, end: text.length, role: 'paragraph' }], boilerplate: [] },
    names.map(name => toEntity(text, name)),
  );
}

function toEntity(text: string, { id, kind, name, forms = [], roles = [] }: TestName): ExtractedEntity {
  const mentions = [name, ...forms].flatMap(form =>
    placesOf(text, form).map(span => ({ ...span, form: form === name ? ('full' as const) : ('part' as const) })),
  );
  const own = mentions.filter(
    one =>
      !mentions.some(
        other => other !== one && other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start,
      ),
  );
  return {
    id,
    kind,
    name,
    mentions: own,
    roles: roles.flatMap(role => placesOf(text, role).map(span => ({ ...span, text: role, status: 'held' as const }))),
  };
}

function placesOf(text: string, form: string): readonly { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) places.push({ start: at, end: at + form.length });
  // «لليونان»: the second lam is the article.
  const joined = form.startsWith('ال') ? `لل${form.slice(2)}` : null;
  for (let at = joined ? text.indexOf(joined) : -1; joined && at !== -1; at = text.indexOf(joined, at + 1)) {
    places.push({ start: at + 1, end: at + joined.length });
  }
  return places;
}
