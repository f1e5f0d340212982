import {
  AFFIXES,
  CLASSES,
  EDGES,
  ENCLOSURES,
  NAMES,
  PHRASES,
  SHAPES,
  TRIGGERS,
  WORDS,
  WORLD,
} from '../src/core/understand/recognise/feature-families.ts';
import type { KeyFilter } from './encode-sentences.ts';

/** Templates first–last. */
type Stretch = readonly [first: number, last: number];

const upTo = (first: number, next: number): Stretch => [first, next - 1];
const at = (...templates: readonly number[]): readonly Stretch[] => templates.map(one => [one, one]);

/** What one row of the model card's ablation leaves out of the Arabic features, by the name that `--leave-out` takes. */
const GROUPS: Readonly<Record<string, readonly Stretch[]>> = {
  words: [upTo(WORDS, AFFIXES)],
  'words-around': [
    [WORDS, WORDS + 1],
    [WORDS + 3, WORDS + 6],
    [WORDS + 8, WORDS + 9],
    ...at(WORDS + 11, WORDS + 13),
    [WORDS + 14, WORDS + 20],
  ],
  affixes: [upTo(AFFIXES, AFFIXES + 12), upTo(AFFIXES + 13, SHAPES)],
  'letter-triples': at(AFFIXES + 12),
  shapes: [upTo(SHAPES, CLASSES)],
  classes: [upTo(CLASSES, TRIGGERS), ...at(EDGES + 1, EDGES + 4)],
  triggers: [upTo(TRIGGERS, NAMES)],
  odds: [upTo(NAMES, PHRASES), ...at(EDGES + 5)],
  lists: [upTo(PHRASES, WORLD), ...at(EDGES + 3)],
  world: [upTo(WORLD, ENCLOSURES)],
  enclosures: [upTo(ENCLOSURES, EDGES)],
  transitions: [[EDGES + 1, EDGES + 5]],
};

/** Keeps the templates that are in none of the groups named; a RangeError for a name that is none. */
export function leaveOut(names: readonly string[]): KeyFilter {
  const stretches = names.flatMap(name => {
    const group = GROUPS[name];
    if (group === undefined) throw new RangeError(`no group of features is called ${name}; there are ${Object.keys(GROUPS).join(', ')}`);
    return group;
  });
  return template => !stretches.some(([first, last]) => template >= first && template <= last);
}
