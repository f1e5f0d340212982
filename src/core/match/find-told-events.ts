import { followTold } from './follow-told.ts';
import type { Mention, PageContext } from './mention.ts';
import type { EventSignature, NameIndex } from './name-index.ts';
import { makeTriggerTable, readTrigger, type Trigger } from './read-trigger.ts';
import { letterOrigin, type ScannedWords, scanWords } from './scan-words.ts';
import { type Telling, tellEvent } from './tell-event.ts';
import { type Named, placeNames, type ToldBlock } from './told-block.ts';

type Found = { readonly block: number; readonly isGeneral: boolean; readonly mention: Mention; readonly telling: Telling };

const SURE = 0.8;

/**
 * Events told by a trigger word with a participant in the same sentence: «تسميم سكريبال بنوفيتشوك». Marks the trigger
 * words only. Where they don't say which of several events it is, a date beside them must; general words («الهجوم على …»)
 * count on a page that tells of the event plainly. One list a block.
 */
export function findToldEvents(
  index: NameIndex,
  blocks: readonly string[],
  named: readonly (readonly Named[])[],
  words: ScannedWords,
  page: PageContext,
): readonly (readonly Mention[])[] {
  const near = eventsNear(index, named);
  if (near.length === 0) return blocks.map(() => []);
  const table = makeTriggerTable(near);
  const found: Found[] = [];
  const latest = followTold(near);
  for (const [block, names] of named.entries()) {
    const text = blocks[block]!;
    scanWords(text, words);
    const told: ToldBlock = { index, page, text, words, named: names, nameAt: placeNames(words, names) };
    for (let at = 0; at < words.count; at++) {
      const name = told.nameAt[at]!;
      if (name >= 0) {
        if (names[name]!.mention.kind === 'event') latest.tell(names[name]!.entity, block);
        continue;
      }
      const trigger = readTrigger(words, at, table, near);
      if (!trigger) continue;
      const tellings = trigger.events.flatMap(event => tellEvent(told, event, trigger) ?? []);
      const meant = tellings.filter(({ needs, entity }) => needs !== 'just-told' || latest.isJustTold(entity, block));
      latest.use(trigger, meant, block);
      if (meant.length === 0) continue;
      const made = { block, isGeneral: trigger.kind === 'general', ...mark(told, trigger, meant) };
      // «قضية تسميم X»: the plainer word alone.
      const last = found.at(-1);
      const isSame = last?.block === block && isSameTelling(last, made, text);
      if (isSame && last.isGeneral) found.pop();
      // «مكالمة هاتفية»: one telling.
      if (!isSame || last.isGeneral) found.push(made);
      at = trigger.last - 1;
    }
  }
  const plain = new Set(found.flatMap(({ telling }) => (telling.needs === 'told' ? [] : [telling.entity])));
  for (const { entity, mention } of named.flat()) if (mention.kind === 'event') plain.add(entity);
  const shown: Mention[][] = blocks.map(() => []);
  for (const { block, mention, telling } of found) if (telling.needs !== 'told' || plain.has(telling.entity)) shown[block]!.push(mention);
  return shown;
}

function isSameTelling(last: Found, next: Found, text: string): boolean {
  return last.telling.entity === next.telling.entity && text.slice(last.mention.end, next.mention.start).trim() === '';
}

function eventsNear({ events: { signatures, starts, lists } }: NameIndex, named: readonly (readonly Named[])[]): readonly EventSignature[] {
  const near = new Set<number>();
  for (const names of named) {
    for (const { entity } of names) for (let at = starts[entity]!; at < starts[entity + 1]!; at++) near.add(lists[at]!);
  }
  return [...near].map(each => signatures[each]!);
}

function mark({ index, text, words }: ToldBlock, { first, last, skipped }: Trigger, tellings: readonly Telling[]) {
  const told = [...tellings].sort((a, b) => b.score - a.score);
  const best = told[0]!;
  const { id, name, kind } = index.entities[best.entity]!;
  const isOpen = told.length > 1 && told[1]!.score === best.score;
  const mention: Mention = {
    start: letterOrigin(words, text, first, skipped),
    end: words.ends[last - 1]!,
    entity: id,
    name,
    kind,
    form: 'paraphrase',
    confidence: isOpen ? 'list' : best.score >= SURE ? 'sure' : 'probable',
    candidates: told.map(({ entity, score }) => ({ entity: index.entities[entity]!.id, name: index.entities[entity]!.name, score })),
  };
  return { mention, telling: best };
}
