import type { ArticleId } from '../article/article.ts';
import { fold } from '../text/fold-text.ts';
import type { ArticleView } from './article-view.ts';

/** Shorter sentences («تابع القراءة») are alike in articles that have nothing to do with each other. */
const MIN_SENTENCE_LETTERS = 40;
/** A sentence that more articles hold than an agency has customers is a site's own furniture. */
const MAX_ARTICLES_PER_SENTENCE = 40;
const MIN_SHARED_SENTENCES = 3;
/** Of the shorter article's sentences: papers cut an agency's story and add a line or two. */
const MIN_SHARED_SHARE = 0.6;

/** Which articles tell one agency story, sentence for sentence: article → the first article (in the given order) of its story. */
export function findCopies(views: readonly ArticleView[]): ReadonlyMap<ArticleId, ArticleId> {
  const sentences = views.map(longSentences);
  const shared = countShared(sentences);
  const storyOf = views.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (storyOf[root] !== root) root = storyOf[root]!;
    return root;
  };
  for (const [pair, count] of shared) {
    const [a, b] = [Math.floor(pair / views.length), pair % views.length];
    const shorter = Math.min(sentences[a]!.size, sentences[b]!.size);
    if (count < MIN_SHARED_SENTENCES || count < shorter * MIN_SHARED_SHARE) continue;
    const [first, later] = [rootOf(a), rootOf(b)].sort((x, y) => x - y) as [number, number];
    storyOf[later] = first;
  }
  return new Map(views.map((view, index) => [view.id, views[rootOf(index)]!.id]));
}

function longSentences({ text, sentences }: ArticleView): ReadonlySet<string> {
  const long = sentences.filter(({ start, end }) => end - start >= MIN_SENTENCE_LETTERS);
  return new Set(long.map(({ start, end }) => fold(text.slice(start, end))));
}

/** Shared sentences by pair of articles, `a * count + b` with a < b. Only pairs that share something are touched. */
function countShared(sentences: readonly ReadonlySet<string>[]): ReadonlyMap<number, number> {
  const holders = new Map<string, number[]>();
  for (const [index, own] of sentences.entries()) {
    for (const sentence of own) {
      const known = holders.get(sentence);
      if (known) known.push(index);
      else holders.set(sentence, [index]);
    }
  }
  const shared = new Map<number, number>();
  for (const articles of holders.values()) {
    if (articles.length < 2 || articles.length > MAX_ARTICLES_PER_SENTENCE) continue;
    for (let i = 0; i < articles.length; i++) {
      for (let k = i + 1; k < articles.length; k++) {
        const pair = articles[i]! * sentences.length + articles[k]!;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return shared;
}
