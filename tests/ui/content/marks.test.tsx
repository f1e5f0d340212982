import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../src/core/link/dossier.ts';
import type { Mention } from '../../../src/core/match/mention.ts';
import { packMentions } from '../../../src/core/match/packed-mentions.ts';
import { MAX_BLOCKS_A_REQUEST, MAX_CHARS_A_REQUEST } from '../../../src/core/match/request-limits.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings.ts';
import { boundsOf, chooseDrawn, countMentions, findMark, marksIn, takeFound } from '../../../src/marker/marks.ts';
import { batchBlocks } from '../../../src/marker/mention-asker.ts';
import type { TextBlock } from '../../../src/marker/text-blocks.ts';
import { blocksOf } from './blocks-of.ts';

/** Blocks of a page with mentions of `words`; `kind` and `confidence` by the word's first letters. */
function marked(html: string, words: Readonly<Record<string, Partial<Mention>>>): readonly TextBlock[] {
  const blocks = blocksOf(html);
  for (const block of blocks) {
    const mentions = Object.entries(words).flatMap(([word, extra]) => {
      const places = [...block.text.matchAll(new RegExp(word, 'g'))].map(({ index }) => index);
      return places.map(start => mention(word, start, extra));
    });
    answer(
      block,
      mentions.sort((a, b) => a.start - b.start),
    );
  }
  return blocks;
}

/** As it comes from the background. */
function answer(block: TextBlock, mentions: readonly Mention[]): void {
  const { names, places } = packMentions([mentions]);
  takeFound(block, names, places[0]!);
}

const mention = (word: string, start: number, extra: Partial<Mention>): Mention => ({
  start,
  end: start + word.length,
  entity: word as EntityId,
  name: word,
  kind: 'person',
  form: 'full',
  confidence: 'sure',
  candidates: [],
  ...extra,
});
const drawn = (blocks: readonly TextBlock[], settings: Partial<Settings> = {}) =>
  chooseDrawn(blocks, { ...DEFAULT_SETTINGS, ...settings }).drawn.map(
    ({ mention, block }) => `${mention.name}@${block.text.indexOf(mention.name) === mention.start ? 1 : 2}`,
  );

describe('what is drawn', () => {
  const PAGE = '<p>بوتين وبوتين</p><p>بوتين في لندن</p>';

  it('is the first mention of each name, all, or none', () => {
    const blocks = marked(PAGE, { بوتين: {} });
    expect(drawn(blocks)).toHaveLength(1);
    expect(drawn(blocks, { underline: 'all' })).toHaveLength(3);
    expect(drawn(blocks, { underline: 'none' })).toEqual([]);
  });

  it('is no name that the reader knows, which is found and counted all the same', () => {
    const blocks = marked(PAGE, { بوتين: {}, لندن: {} });
    const settings = { ...DEFAULT_SETTINGS, knownNames: [{ entity: 'بوتين' as EntityId, name: 'بوتين' }] };
    expect(drawn(blocks, settings)).toEqual(['لندن@1']);
    expect(drawn(blocks, { ...settings, underline: 'all' })).toEqual(['لندن@1']);
    expect(chooseDrawn(blocks, settings).names).toBe(2);
    expect(countMentions(blocks)).toHaveLength(2);
  });

  it('is people and events unless the reader asks for more kinds', () => {
    const blocks = marked(PAGE, { بوتين: {}, لندن: { kind: 'place' } });
    expect(drawn(blocks)).toEqual(['بوتين@1']);
    expect(drawn(blocks, { marks: { person: false, event: true, organisation: false, place: true } })).toEqual(['لندن@1']);
  });

  it('is the first sure mention before a probable one, and never what is only listed', () => {
    const sure = marked('<p>بوتين</p><p>فلاديمير بوتين</p>', {
      بوتين: { confidence: 'probable' },
      'فلاديمير بوتين': { entity: 'بوتين' as EntityId },
    });
    expect(chooseDrawn(sure, DEFAULT_SETTINGS).drawn[0]?.mention.confidence).toBe('sure');
    expect(drawn(marked(PAGE, { بوتين: { confidence: 'list' } }))).toEqual([]);
  });
});

describe('what is listed', () => {
  it('counts each name and tells its places in the text, blocks joined by a line break', () => {
    const [putin] = countMentions(marked('<p>بوتين وبوتين</p><p>عن بوتين</p>', { بوتين: {} }));
    expect(putin).toMatchObject({ count: 3, confidence: 'sure' });
    expect(putin?.places.map(({ start, end }) => 'بوتين وبوتين\nعن بوتين'.slice(start, end))).toEqual(['بوتين', 'بوتين', 'بوتين']);
  });
});

describe('the bounds of a mark', () => {
  it('reach from node to node across tags', () => {
    const [block] = marked('<p>قال <b>فلاديمير</b> <i>بوتين</i>.</p>', { 'فلاديمير بوتين': {} });
    expect(boundsOf(marksIn(block!)[0]!)).toMatchObject({
      startContainer: { data: 'فلاديمير' },
      startOffset: 0,
      endContainer: { data: 'بوتين' },
      endOffset: 5,
    });
  });
});

describe('marks', () => {
  it('are made where they are drawn or asked for, and once only', () => {
    const blocks = marked('<p>بوتين وبوتين</p><p>عن بوتين</p>', { بوتين: {} });
    expect(chooseDrawn(blocks, { ...DEFAULT_SETTINGS, underline: 'none' })).toEqual({ drawn: [], names: 1 });
    expect(findMark(blocks, () => true)).toBeUndefined();
    const [first] = chooseDrawn(blocks, DEFAULT_SETTINGS).drawn;
    expect(blocks.flatMap(block => block.found!.marks)).toEqual([first]);
    expect(marksIn(blocks[0]!)[0]).toBe(first);
    expect(findMark(blocks, mark => mark.id === first!.id)).toBe(first);
  });

  it('keep their number when the same block is answered for again', () => {
    const [block] = marked('<p>عن بوتين</p>', { بوتين: {} });
    const [before] = marksIn(block!);
    answer(block!, [mention('عن', 0, {}), mention('بوتين', 3, { confidence: 'probable' })]);
    // Without being asked for: its card may be open.
    expect(findMark([block!], mark => mark.id === before!.id)?.mention.confidence).toBe('probable');
    const [other, same] = marksIn(block!);
    expect(same!.id).toBe(before!.id);
    expect(other!.id).not.toBe(before!.id);
  });

  it('are gone with their name', () => {
    const [block] = marked('<p>عن بوتين</p>', { بوتين: {} });
    const [before] = marksIn(block!);
    answer(block!, []);
    expect(findMark([block!], mark => mark.id === before!.id)).toBeUndefined();
  });
});

describe('messages', () => {
  it('stay within their bounds and lose no block', () => {
    const blocks = Array.from({ length: 2000 }, (_, at) => ({ text: 'كلمة '.repeat(at % 97) }));
    const batches = batchBlocks(blocks);
    expect(batches.flat()).toEqual(blocks);
    for (const batch of batches) {
      expect(batch.length).toBeLessThanOrEqual(MAX_BLOCKS_A_REQUEST);
      expect(batch.reduce((sum, block) => sum + block.text.length, 0)).toBeLessThanOrEqual(MAX_CHARS_A_REQUEST);
    }
  });

  it('stop where no reader goes', () => {
    const blocks = Array.from({ length: 500 }, () => ({ text: 'ا'.repeat(20_000) }));
    expect(batchBlocks(blocks).flat()).toHaveLength(100);
  });
});
