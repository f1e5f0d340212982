import type { ArticleId } from '../article/article.ts';
import { fold } from '../text/fold-text.ts';
import type { ArticleView } from './article-view.ts';
import { eachInSteps, type Steps } from './steps.ts';

/** Shorter sentences («تابع القراءة») are alike in articles that have nothing to do with each other. */
const MIN_SENTENCE_LETTERS = 40;
/** A sentence that stands in more stories than these is a site's own furniture. */
const MAX_STORIES_PER_SENTENCE = 40;
const MIN_SHARED_SENTENCES = 3;
/** Of the shorter one's sentences: papers cut an agency's story and add a line or two. */
const MIN_SHARED_SHARE = 0.6;

/** `sentences`: of its longest telling. */
type Story = { readonly first: ArticleId; sentences: number };

/**
 * Which articles tell one agency story, sentence for sentence: article → the first article (in the given order) of its
 * story. Each article is held against the stories that share a sentence with it, never against all their copies, so a
 * thousand copies cost a thousand steps.
 */
export function* findCopies(views: readonly ArticleView[]): Steps<ReadonlyMap<ArticleId, ArticleId>> {
  const storyOf = new Map<ArticleId, ArticleId>();
  const holders = new Map<string, Set<Story>>();
  yield* eachInSteps(views, view => {
    const sentences = longSentences(view);
    const story = storyTold(sentences, holders) ?? { first: view.id, sentences: 0 };
    story.sentences = Math.max(story.sentences, sentences.size);
    for (const sentence of sentences) {
      const stories = holders.get(sentence);
      if (!stories) holders.set(sentence, new Set([story]));
      else if (stories.size <= MAX_STORIES_PER_SENTENCE) stories.add(story);
    }
    storyOf.set(view.id, story.first);
  });
  return storyOf;
}

/** The story that shares most sentences, if they are enough. */
function storyTold(sentences: ReadonlySet<string>, holders: ReadonlyMap<string, ReadonlySet<Story>>): Story | null {
  const shared = new Map<Story, number>();
  for (const sentence of sentences) {
    const stories = holders.get(sentence);
    if (!stories || stories.size > MAX_STORIES_PER_SENTENCE) continue;
    for (const story of stories) shared.set(story, (shared.get(story) ?? 0) + 1);
  }
  let told: Story | null = null;
  for (const [story, count] of shared) {
    const shorter = Math.min(sentences.size, story.sentences);
    if (count < MIN_SHARED_SENTENCES || count < shorter * MIN_SHARED_SHARE) continue;
    if (told === null || count > shared.get(told)!) told = story;
  }
  return told;
}

function longSentences({ text, sentences }: ArticleView): ReadonlySet<string> {
  const long = sentences.filter(({ start, end }) => end - start >= MIN_SENTENCE_LETTERS);
  // One paper's «..» is another's «.».
  return new Set(
    long.map(({ start, end }) =>
      fold(text.slice(start, end))
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    ),
  );
}
