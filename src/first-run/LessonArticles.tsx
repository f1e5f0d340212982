import { useRef, useState } from 'preact/hooks';
import type { FirstRunWords } from '../locales/page-words-first-run.ts';
import { ArticleText } from '../ui/ArticleText.tsx';
import { KnownDate, WhyDate } from '../ui/KnownDate.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { useUi } from '../ui/ui-context.ts';
import type { Lesson } from './first-run-backend.ts';
import { Pointer } from './Pointer.tsx';

export const LESSON_ARTICLE_ID = 'lesson-article';

export type LessonArticlesProps = {
  readonly lesson: Lesson;
  readonly words: FirstRunWords;
  /** Shows the pointer at a name. */
  readonly hinting: boolean;
};

/** The bundled articles, one at a time, names live as on any page, each with its source line. */
export function LessonArticles({ lesson, words, hinting }: LessonArticlesProps) {
  const { words: common, facts: factWords } = useUi();
  const [shown, setShown] = useState(0);
  const frame = useRef<HTMLElement>(null);
  const view = lesson.articles[shown];
  if (view === undefined) return null;
  const { facts, article, opening } = view.entry;
  const label = (at: number) =>
    at === 0 ? words.thisArticle : `${words.otherArticle}${lesson.articles.length > 2 ? ` ${common.number(at)}` : ''}`;
  return (
    <>
      <Tabs
        label={words.articles}
        selected={String(shown)}
        controls={LESSON_ARTICLE_ID}
        tabs={lesson.articles.map((_, at) => ({ id: String(at), label: label(at) }))}
        onSelect={id => setShown(Number(id))}
      />
      <div role="tabpanel" id={LESSON_ARTICLE_ID} aria-labelledby={`${LESSON_ARTICLE_ID}-${shown}`} class="lesson panel">
        <article data-khalfiya-article={article} key={article} ref={frame}>
          <ArticleText text={view.text} blocks={view.blocks} />
          {shown === 0 && lesson.target !== null && hinting && <Pointer article={frame} target={lesson.target} words={words.pointer} />}
        </article>
        <p class="source-line faint">
          {words.source}: {facts.title.value === null ? common.untitled(opening) : factWords.because(facts.title.value)} ·{' '}
          {factWords.outlet}: <bdi>{facts.outlet.value ?? common.unknown}</bdi> · {factWords.date}: <KnownDate facts={facts} />{' '}
          <WhyDate facts={facts} />
        </p>
      </div>
    </>
  );
}
