import { englishWords } from '../../tables/english.ts';
import type { EntityKind } from '../extraction.ts';
import type { ArticleName } from '../recognise/tag-article.ts';
import type { AnalysedArticle } from '../tokens/analyse-words.ts';
import type { Candidate } from './candidate.ts';
import { writtenWord } from './english-runs.ts';

const KINDS: Readonly<Record<ArticleName['kind'], EntityKind | null>> = { PER: 'person', LOC: 'place', ORG: 'organisation', MISC: null };

/**
 * Two capitals in a row are a person only where a given name or the tagger says so: «[Popular Renewal] won». Without a
 * tagger every guess stands.
 */
export function judgeEnglishGuesses(
  article: AnalysedArticle,
  candidates: readonly Candidate[],
  seen: readonly ArticleName[],
): readonly Candidate[] {
  if (seen.length === 0) return candidates;
  const { givenNames } = englishWords();
  const taggedAt = new Map(seen.flatMap(name => Array.from({ length: name.to - name.from }, (_, i) => [name.from + i, name] as const)));
  const surnames = new Set(candidates.filter(({ kind }) => kind === 'person').flatMap(({ tokens }) => endingsOf(tokens)));
  return candidates.flatMap(one => {
    // «next to [Farquhar Oliver]» is no place for the preposition.
    if (one.kind === 'place' && one.certainty === 2 && one.to === one.from + 2 && taggedAt.get(one.to - 1)?.kind === 'PER')
      return [{ ...one, kind: 'person' as const }];
    if (one.kind !== 'person' || one.certainty > 3 || givenNames.has(writtenWord(article, one.from))) return [one];
    if (isShortInBrackets(article, one)) return [{ ...one, kind: 'organisation' as const }];
    // «Alberto de la Torre … [De la Torre]»
    if (surnames.has(one.tokens.join(' '))) return [one];
    const tagged = taggedAt.get(one.to - 1) ?? taggedAt.get(one.from);
    const kind = tagged === undefined ? null : KINDS[tagged.kind];
    return kind === null ? [] : [{ ...one, kind }];
  });
}

/** «Popular Renewal ([PR])» */
function isShortInBrackets({ text, words }: AnalysedArticle, { to, tokens }: Candidate): boolean {
  const word = words[to];
  if (word === undefined || word.gap !== ' (' || text[word.end] !== ')') return false;
  return word.folded === tokens.map(token => token[0]).join('');
}

/** «alberto de la torre» → «de la torre», «la torre», «torre» */
function endingsOf(tokens: readonly string[]): readonly string[] {
  return tokens.slice(1).map((_, i) => tokens.slice(i + 1).join(' '));
}
