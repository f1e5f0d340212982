import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { articleErrors } from '../../../cli/evaluate/errors/article-errors.ts';
import type { ErrorArticle, TextMark } from '../../../cli/evaluate/errors/error-article.ts';
import { errorPage } from '../../../cli/evaluate/errors/error-page.ts';
import { markedText } from '../../../cli/evaluate/errors/marked-text.ts';
import type { ExtractionGold } from '../../../cli/evaluate/extraction-gold.ts';
import { judgeArticle, scoreArticle } from '../../../cli/evaluate/score-extraction.ts';
import type { Extraction } from '../../../src/core/understand/extraction.ts';

const TEXT = 'التقى سالم ناصر أمس وزير المال في طنجة.\n<script>alert("x")</script> & طنجة';

function at(words: string, from = 0): { start: number; end: number } {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
}

const NAME = at('سالم ناصر');
const PLACE = at('طنجة');
const MEETING = at('التقى سالم ناصر أمس وزير المال');

const GOLD: ExtractionGold = {
  file: 'a<b>.txt',
  text: TEXT,
  published: { value: null, inferred: null },
  names: new Map([
    ['e1', 'سالم ناصر'],
    ['e2', 'طنجة'],
  ]),
  mentions: [
    { ...NAME, entity: 'e1', kind: 'person', optional: false, isRole: false },
    { ...PLACE, entity: 'e2', kind: 'place', optional: false, isRole: false },
  ],
  roles: [],
  events: [{ ...MEETING, types: ['CONSULT'], date: { text: 'أمس', value: null, inferred: null }, optional: false }],
  quotes: [],
};

const EXTRACTION: Extraction = {
  entities: [
    { id: 'p1', kind: 'person', name: 'سالم ناصر', mentions: [{ ...NAME, form: 'full' }], roles: [] },
    { id: 'p2', kind: 'organisation', name: 'المال', mentions: [{ ...at('المال'), form: 'full' }], roles: [] },
  ],
  events: [
    {
      ...MEETING,
      id: 'v1',
      type: 'REJECT',
      name: 'لقاء',
      text: 'التقى',
      trigger: at('التقى'),
      participants: [],
      place: null,
      date: null,
      status: 'happened',
    },
  ],
  statements: [],
  quotes: [],
  relations: [],
};

function errors(): ErrorArticle {
  const found = { extraction: EXTRACTION, published: null };
  const judged = judgeArticle(found, GOLD);
  return articleErrors({ file: GOLD.file, gold: GOLD, found, judged, scores: scoreArticle(judged, found, GOLD) });
}

function page(): { html: string; document: Document } {
  const html = errorPage([{ name: 'gold', articles: [errors()] }]);
  return { html, document: parseHTML(html).document };
}

describe('the error browser', () => {
  test('shows what was asked for on one side and what was found on the other', () => {
    const { document } = page();
    const marks = (side: string) =>
      [...document.querySelectorAll(`.line.${side} .mark.last`)].map(mark => `${mark.getAttribute('class')} ${mark.getAttribute('title')}`);
    expect(marks('gold')).toEqual([
      'mark person hit first last سالم ناصر',
      'mark event partly last CONSULT',
      'mark place missed first last طنجة',
    ]);
    expect(marks('found')).toContain('mark organisation wrong first last المال');
    expect(marks('found').join()).not.toContain('missed');
  });

  test('lists the names that were missed and those found wrongly', () => {
    const { document } = page();
    const rows = [...document.querySelectorAll('tr.place, tr.organisation')].map(row => [...row.children].map(cell => cell.textContent));
    expect(rows).toEqual([
      ['L−', 'طنجة', '', ''],
      ['O+', '', 'المال', ''],
    ]);
  });

  test('says a right event with a wrong type apart', () => {
    const { document } = page();
    const row = document.querySelector('tr.event');
    expect(row?.getAttribute('class')).toBe('row event partly');
    expect(row?.textContent).toContain('wrong type');
  });

  test('keeps every letter of the text, and none of it is markup', () => {
    const { html, document } = page();
    for (const tag of document.querySelectorAll('.tag')) tag.remove();
    const lines = [...document.querySelectorAll('.line.gold')].map(line => line.textContent);
    expect(lines.join('\n')).toBe(TEXT);
    expect(document.querySelectorAll('script, img, link')).toHaveLength(0);
    expect(html).not.toContain('<script');
    expect(document.querySelector('h2')?.textContent).toBe('a<b>.txt');
  });

  test('has a filter for every kind of thing and of error that occurs in it', () => {
    const { html, document } = page();
    for (const mark of document.querySelectorAll('.mark')) {
      const [, thing, outcome] = mark.getAttribute('class')!.split(' ');
      for (const name of [thing, outcome]) {
        expect(document.querySelector(`input#show-${name}`)).not.toBeNull();
        expect(html).toContain(`#show-${name}:not(:checked)`);
      }
    }
  });
});

describe('marks over a text', () => {
  const mark = (start: number, end: number, thing: TextMark['thing']): TextMark => ({ start, end, thing, outcome: 'hit', about: thing });

  test('may cross: each piece stands inside all that cover it, each mark has its letter once', () => {
    const { html } = markedText('abcdef', { start: 0, end: 6 }, [mark(0, 4, 'event'), mark(2, 6, 'quote')]);
    const body = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
    expect(body.querySelectorAll('.tag')).toHaveLength(2);
    expect(body.querySelector('.quote .event')?.firstChild?.textContent).toBe('cd');
    for (const tag of body.querySelectorAll('.tag')) tag.remove();
    expect(body.textContent).toBe('abcdef');
  });

  test('that go on past the line are cut at its ends', () => {
    const { html } = markedText('abcdef', { start: 2, end: 4 }, [mark(0, 6, 'event')]);
    expect(html).toBe('<span class="mark event hit" title="event">cd</span>');
  });
});
