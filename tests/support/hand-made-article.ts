import type { Article } from '../../src/core/article/article.ts';
import { articleIdOf } from '../../src/core/article/article-id.ts';
import type { UnderstoodArticle } from '../../src/core/dataset/dataset.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import type { Span } from '../../src/core/text/span.ts';
import type {
  EntityKind,
  EventStatus,
  EventType,
  ExtractedMention,
  MentionForm,
  Participant,
  RoleStatus,
  StatementStatus,
} from '../../src/core/understand/extraction.ts';

/** What a person would mark in an article, by the words instead of offsets. */
type Marks = {
  readonly entities?: readonly {
    readonly id: string;
    readonly kind: EntityKind;
    readonly name: string;
    /** Other wordings and their form; the name itself is always looked for. */
    readonly also?: Readonly<Record<string, MentionForm>>;
    readonly roles?: readonly (string | readonly [string, RoleStatus])[];
  }[];
  readonly events?: readonly {
    readonly id: string;
    readonly type: EventType;
    readonly name: string;
    readonly text: string;
    readonly trigger: string;
    readonly who?: readonly (readonly [string, Participant['part']])[];
    readonly place?: string;
    readonly date?: readonly [text: string, from: string | null, to: string | null];
    readonly status?: EventStatus;
  }[];
  readonly statements?: readonly {
    readonly text: string;
    readonly about: readonly string[];
    readonly saidBy?: string;
    readonly saidByText?: string;
    readonly relayedBy?: string;
    readonly status?: StatementStatus;
    readonly leansBack?: boolean;
  }[];
  readonly quotes?: readonly { readonly text: string; readonly speaker: string; readonly relayedBy?: string }[];
  readonly relations?: readonly { readonly text: string; readonly between: readonly [string, string]; readonly because: string }[];
  readonly facts?: Partial<Article['facts']>;
};

const UNKNOWN = { value: null, basis: 'unknown', evidence: null } as const;

/** An article with the extraction a person marked in it. Fails where a wording isn't in the text. */
export function handMadeArticle(text: string, marks: Marks = {}): UnderstoodArticle {
  const spanOf = (quote: string): Span => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`«${quote}» is not in the text`);
    return { start, end: start + quote.length };
  };
  const sentences = splitSentences(text);
  const sentenceOf = ({ start }: Span) =>
    sentences.find(sentence => sentence.start <= start && start < sentence.end) ?? { start: 0, end: text.length };
  const article: Article = {
    id: articleIdOf(text),
    language: 'ar',
    text,
    facts: { title: UNKNOWN, outlet: UNKNOWN, url: UNKNOWN, published: UNKNOWN, publishedBounds: UNKNOWN, ...marks.facts },
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
    boilerplate: [],
  };
  return {
    article,
    extraction: {
      entities: (marks.entities ?? []).map(({ id, kind, name, also = {}, roles = [] }) => ({
        id,
        kind,
        name,
        mentions: mentionsOf(text, { [name]: 'full', ...also }),
        roles: roles.map(role => {
          const [words, status] = typeof role === 'string' ? ([role, 'held'] as const) : role;
          return { ...spanOf(words), text: words, status };
        }),
      })),
      events: (marks.events ?? []).map(({ id, type, name, text: words, trigger, who = [], place, date, status = 'happened' }) => ({
        ...spanOf(words),
        id,
        type,
        name,
        text: words,
        trigger: spanOf(trigger),
        participants: who.map(([entity, part]) => ({ entity, part })),
        place: place ?? null,
        date: date ? { ...spanOf(date[0]), from: date[1], to: date[2] } : null,
        status,
      })),
      statements: (marks.statements ?? []).map(
        ({ text: words, about, saidBy, saidByText, relayedBy, status = 'happened', leansBack = false }) => ({
          ...spanOf(words),
          about,
          sentence: sentenceOf(spanOf(words)),
          saidBy: saidBy ?? null,
          saidByText: saidByText ?? null,
          relayedBy: relayedBy ?? null,
          status,
          leansBack,
        }),
      ),
      quotes: (marks.quotes ?? []).map(({ text: words, speaker, relayedBy }) => ({
        ...spanOf(words),
        speaker,
        speakerText: null,
        relayedBy: relayedBy ?? null,
        how: 'direct' as const,
        about: [],
      })),
      relations: (marks.relations ?? []).map(({ text: words, between, because }) => ({ ...spanOf(words), between, because })),
    },
  };
}

/** Every place where a wording stands, longer wordings first, none inside another. */
function mentionsOf(text: string, wordings: Readonly<Record<string, MentionForm>>): readonly ExtractedMention[] {
  const found: ExtractedMention[] = [];
  for (const [words, form] of Object.entries(wordings).sort(([a], [b]) => b.length - a.length)) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length;
      if (!found.some(other => start < other.end && other.start < end)) found.push({ start, end, form });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
