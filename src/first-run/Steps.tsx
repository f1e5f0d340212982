import { useState } from 'preact/hooks';
import type { Card } from '../core/card/card.ts';
import type { EntityId } from '../core/link/dossier.ts';
import type { FirstRunWords } from '../locales/page-words-first-run.ts';
import { Button } from '../ui/Button.tsx';
import { CardPane } from '../ui/CardPane.tsx';
import { NameFinder } from '../ui/NameFinder.tsx';
import { useUi } from '../ui/ui-context.ts';
import { AddStep } from './AddStep.tsx';
import type { FirstRunBackend, Lesson } from './first-run-backend.ts';
import { LESSON_ARTICLE_ID } from './LessonArticles.tsx';
import { scrollToSpan } from './Pointer.tsx';
import { Step } from './Step.tsx';

export type StepName = 'hover' | 'search' | 'add';

export type StepsProps = {
  readonly backend: FirstRunBackend;
  readonly lesson: Lesson | null;
  readonly words: FirstRunWords;
  readonly done: ReadonlySet<StepName>;
  readonly onDone: (step: StepName) => void;
};

/** Hover, search, add: each is the real thing, done right here. */
export function Steps({ backend, lesson, words, done, onDone }: StepsProps) {
  const { words: common } = useUi();
  const [card, setCard] = useState<{ readonly shown: Card | null } | null>(null);
  const [query, setQuery] = useState('');
  const showCard = async (entity: EntityId) => setCard({ shown: await backend.getCard(entity) });
  const target = lesson?.target ?? null;
  return (
    <section class="steps panel">
      <h2>{words.steps}</h2>
      <ol>
        <Step number={common.number(1)} title={words.hover} done={done.has('hover')} doneWord={words.done}>
          <p class="faint">{words.hoverHint}</p>
          {target !== null && !done.has('hover') && (
            <Button kind="plain" onClick={() => scrollToSpan(document.getElementById(LESSON_ARTICLE_ID), target)}>
              {words.takeMe(lesson?.articles[0]?.text.slice(target.start, target.end) ?? '')}
            </Button>
          )}
        </Step>
        <Step
          number={common.number(2)}
          title={
            <>
              {words.search}
              {lesson !== null && lesson.example !== null && <bdi>: {words.searchHint(lesson.example)}</bdi>}
            </>
          }
          done={done.has('search')}
          doneWord={words.done}
        >
          {card === null ? (
            <NameFinder
              id="first-names"
              query={query}
              onQuery={setQuery}
              focusAtOpen={query !== ''}
              search={backend.search}
              onFound={() => onDone('search')}
              onChoose={entity => void showCard(entity)}
            />
          ) : (
            <CardPane
              card={card.shown}
              onBack={() => setCard(null)}
              onOpenEntity={entity => void showCard(entity)}
              onOpenSource={backend.openSource}
            />
          )}
        </Step>
        <Step number={common.number(3)} title={words.add} done={done.has('add')} doneWord={words.done}>
          <p class="faint">{words.addHint}</p>
          <AddStep backend={backend} words={words} onAdded={() => onDone('add')} />
        </Step>
      </ol>
    </section>
  );
}
