import type { Candidate, Confidence, MatchForm } from '../../core/match/mention.ts';
import type { InScope } from './card-scope.ts';

export type Why = {
  readonly form: MatchForm;
  readonly confidence: Confidence;
  readonly candidates: readonly Candidate[];
  /** The reader said so of this site. */
  readonly isChosen?: true;
  /** Another name's card in this one's place, for as long as this page is open. */
  readonly onSwap: (candidate: Candidate) => void;
};

/** How the words were recognised, how surely, and who else they could be. */
export function WhyThisName({ why: { form, confidence, candidates, isChosen, onSwap }, scope }: InScope & { readonly why: Why }) {
  const { words, entity } = scope;
  const others = candidates.filter(candidate => candidate.entity !== entity);
  return (
    <section class="role why">
      <p>{isChosen ? words.whyChosen : `${words.whyForm[form]} · ${words.whyConfidence[confidence]}`}</p>
      <p>{others.length === 0 ? words.noOther : words.orElse}</p>
      {others.length > 0 && (
        <ul class="others">
          {others.map(candidate => (
            <li key={candidate.entity}>
              <bdi>{candidate.name}</bdi>
              <span>{Math.round(candidate.score * 100)}%</span>
              <button type="button" data-do="swap" onClick={() => onSwap(candidate)}>
                {words.swap}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
