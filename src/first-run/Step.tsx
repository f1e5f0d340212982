import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/Icon.tsx';

export type StepProps = {
  readonly number: string;
  readonly title: ComponentChildren;
  readonly done: boolean;
  readonly doneWord: string;
  readonly children: ComponentChildren;
};

/** One of the three things to try; it ticks itself once it was done. */
export function Step({ number, title, done, doneWord, children }: StepProps) {
  return (
    <li class={done ? 'step done' : 'step'}>
      <span class="step-number" aria-hidden="true">
        {done ? <Icon name="check" /> : number}
      </span>
      <div class="step-body">
        <h3>
          {title}
          {done && <span class="unseen"> ({doneWord})</span>}
        </h3>
        {children}
      </div>
    </li>
  );
}
