import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { evaluateExtraction } from '../../../cli/evaluate/evaluate.ts';
import type { ExtractedArticle } from '../../../cli/evaluate/score-extraction.ts';
import type { EntityKind, ExtractedEntity, Extraction } from '../../../src/core/understand/extraction.ts';

const TEXT = 'قال رئيس نادي الزهور سالم ناصر في مدينة طنجة إن "الفريق سيلعب غدا هنا". وأضاف ناصر للصحف، ثم عاد رئيس نادي الزهور إلى طنجة.';

const GOLD = {
  file: 'a.txt',
  published: { value: null, evidence: null, inferred: '2021-05' },
  entities: [
    {
      id: 'e1',
      kind: 'person',
      name: 'سالم ناصر',
      mentions: [
        { quote: 'سالم ناصر', occurrence: 1 },
        { quote: 'ناصر', occurrence: 2 },
      ],
      roles: [{ quote: 'رئيس نادي الزهور', occurrence: 1 }],
    },
    {
      id: 'e2',
      kind: 'organisation',
      name: 'الزهور',
      mentions: [
        { quote: 'الزهور', occurrence: 1 },
        { quote: 'الزهور', occurrence: 2 },
      ],
      roles: [],
    },
    {
      id: 'e3',
      kind: 'place',
      name: 'طنجة',
      mentions: [
        { quote: 'طنجة', occurrence: 1 },
        { quote: 'طنجة', occurrence: 2 },
      ],
      roles: [],
    },
    { id: 'e4', kind: 'organisation', name: 'الصحف', optional: true, mentions: [{ quote: 'لصحف', occurrence: 1 }], roles: [] },
  ],
  events: [{ id: 'v1', quote: 'عاد رئيس نادي الزهور إلى طنجة', occurrence: 1, type: 'OTHER', participants: [], place: null, date: null }],
  quotes: [{ speaker: 'e1', quote: 'الفريق سيلعب', occurrence: 1 }],
};

type Said = {
  readonly kind: EntityKind;
  readonly words: readonly (readonly [string, number])[];
  readonly roles?: readonly (readonly [string, number])[];
};

function spanOf(words: string, occurrence: number): { start: number; end: number } {
  let start = -1;
  for (let k = 0; k < occurrence; k += 1) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gold-'));
  folders.push(folder);
  return folder;
}

function entitiesOf(said: readonly Said[]): readonly ExtractedEntity[] {
  return said.map(({ kind, words, roles }, i) => ({
    id: `p${i}`,
    kind,
    name: words[0]?.[0] ?? '',
    mentions: words.map(([word, k]) => ({ ...spanOf(word, k), form: 'full' as const })),
    roles: (roles ?? []).map(([word, k]) => ({ ...spanOf(word, k), text: word, status: 'held' as const })),
  }));
}

function score(said: readonly Said[], more: Partial<Extraction> = {}, published: ExtractedArticle['published'] = null) {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'a.txt'), TEXT);
  writeFileSync(join(directory, 'a.json'), JSON.stringify({ ...GOLD, sha256: createHash('sha256').update(TEXT).digest('hex') }));
  const extraction: Extraction = { entities: entitiesOf(said), events: [], statements: [], quotes: [], relations: [], ...more };
  const report = evaluateExtraction(directory, { seeds: directory, shared: directory }, () => ({ extraction, published }));
  return report.total;
}

describe('mentions', () => {
  test('count when kind and end are equal and the start is within two letters', () => {
    const { mentions } = score([
      {
        kind: 'person',
        words: [
          ['سالم ناصر', 1],
          ['ناصر', 2],
        ],
      },
      { kind: 'place', words: [['طنجة', 1]] },
    ]);
    expect(mentions).toEqual({ found: 3, wrong: 0, missed: 3 });
  });

  test('may hold a generic head the gold leaves out, but no other word', () => {
    expect(score([{ kind: 'place', words: [['مدينة طنجة', 1]] }]).mentions).toMatchObject({ found: 1, wrong: 0 });
    expect(score([{ kind: 'person', words: [['الزهور سالم ناصر', 1]] }]).mentions).toMatchObject({ found: 0, wrong: 1 });
  });

  test('of the wrong kind are wrong', () => {
    expect(score([{ kind: 'place', words: [['الزهور', 1]] }]).mentions).toMatchObject({ found: 0, wrong: 1 });
  });

  test('on an optional one are neither right nor wrong', () => {
    expect(score([{ kind: 'place', words: [['للصحف', 1]] }]).mentions).toEqual({ found: 0, wrong: 0, missed: 6 });
  });

  test('serve one gold mention only', () => {
    expect(
      score([
        {
          kind: 'place',
          words: [
            ['طنجة', 1],
            ['طنجة', 1],
          ],
        },
      ]).mentions,
    ).toMatchObject({ found: 1, wrong: 1 });
  });

  test('inside a gold mention are ignored when they are of another entity, wrong when of the same', () => {
    const whole = {
      kind: 'person',
      words: [
        ['سالم ناصر', 1],
        ['ناصر', 2],
      ],
    } as const;
    expect(
      score([
        whole,
        {
          kind: 'place',
          words: [
            ['سالم', 1],
            ['طنجة', 1],
            ['طنجة', 2],
          ],
        },
      ]).mentions,
    ).toMatchObject({ found: 4, wrong: 0 });
    expect(
      score([
        {
          kind: 'person',
          words: [
            ['سالم', 1],
            ['ناصر', 2],
          ],
        },
      ]).mentions,
    ).toMatchObject({ found: 1, wrong: 1 });
  });
});

describe('roles', () => {
  const person = { kind: 'person', words: [['سالم ناصر', 1]] } as const;

  test('are found with 60 % of the longer span on the right person', () => {
    expect(score([{ ...person, roles: [['رئيس نادي الزهور', 1]] }]).roles).toEqual({ found: 1, wrong: 0, missed: 0 });
    expect(score([{ ...person, roles: [['رئيس', 1]] }]).roles).toEqual({ found: 0, wrong: 1, missed: 1 });
  });

  test('count at a later place of the same wording', () => {
    expect(score([{ ...person, roles: [['رئيس نادي الزهور', 2]] }]).roles).toEqual({ found: 1, wrong: 0, missed: 0 });
  });

  test('on someone else are wrong', () => {
    expect(score([{ kind: 'place', words: [['طنجة', 1]], roles: [['رئيس نادي الزهور', 1]] }]).roles).toEqual({
      found: 0,
      wrong: 1,
      missed: 1,
    });
  });
});

describe('events, quotes and dates', () => {
  const event = {
    id: 'v',
    name: '',
    text: '',
    trigger: { start: 0, end: 0 },
    participants: [],
    place: null,
    date: null,
    status: 'happened',
  } as const;

  test('an event counts by overlap over union, or by any overlap when the type is right', () => {
    const span = spanOf('عاد', 1);
    expect(score([], { events: [{ ...event, ...span, type: 'OTHER' }] }).events).toMatchObject({
      found: 1,
      wrong: 0,
      rightType: 1,
      rightDate: 1,
    });
    expect(score([], { events: [{ ...event, ...span, type: 'AID' }] }).events).toMatchObject({ found: 0, wrong: 1, missed: 1 });
  });

  test('a direct quote needs its beginning and its speaker', () => {
    const quote = { ...spanOf('الفريق سيلعب غدا هنا', 1), speakerText: null, relayedBy: null, how: 'direct', about: [] } as const;
    const person = { kind: 'person', words: [['سالم ناصر', 1]] } as const;
    expect(score([person], { quotes: [{ ...quote, speaker: 'p0' }] }).quotes).toMatchObject({ found: 1, wrong: 0, missed: 0 });
    expect(score([person], { quotes: [{ ...quote, speaker: null }] }).quotes).toMatchObject({
      found: 0,
      wrong: 1,
      missed: 1,
      wrongSpeaker: 1,
    });
  });

  test('a date that only outside knowledge gives may be said, any other is invented', () => {
    expect(score([], {}, null).published).toMatchObject({ notGiven: 1, invented: 0 });
    expect(score([], {}, { from: '2021-05-01', to: '2021-05-31' }).published).toMatchObject({ invented: 0 });
    expect(score([], {}, { from: '2021-05-03', to: '2021-05-03' }).published).toMatchObject({ invented: 1 });
  });
});

test('gold made on another text is refused', () => {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'a.txt'), TEXT);
  writeFileSync(join(directory, 'a.json'), JSON.stringify({ ...GOLD, sha256: '0'.repeat(64) }));
  const folders = { seeds: directory, shared: directory };
  expect(() => evaluateExtraction(directory, folders, () => expect.fail('must not get here'))).toThrow(/sha256/);
});
