import { describe, expect, it } from 'vitest';
import { callSpecs } from '../../src/messages/call-specs.ts';
import type { CallName } from '../../src/messages/protocol.ts';
import { ITEM, REQUESTS } from './sample-requests.ts';

const parse = (call: CallName, request: unknown) => callSpecs[call].parse(request);
const page = REQUESTS.findMentions.page;

describe('parsing requests', () => {
  it.each(Object.keys(REQUESTS) as CallName[])('gives back a proper request of %s as it came', call => {
    expect(parse(call, JSON.parse(JSON.stringify(REQUESTS[call])))).toEqual(REQUESTS[call]);
  });

  it.each<[string, CallName, unknown]>([
    ['more than 500 blocks', 'findMentions', { blocks: Array(501).fill(''), page }],
    ['more than 64k characters in all', 'findMentions', { blocks: ['x'.repeat(40_000), 'x'.repeat(30_000)], page }],
    ['a block that is no string', 'findMentions', { blocks: [{ toString: 1 }], page }],
    ['an entity of no known kind', 'getCard', { entity: 'script/x', page }],
    ['an entity with a line break', 'getCard', { entity: 'person/a\nb', page }],
    ['an endless entity id', 'getCard', { entity: `person/${'x'.repeat(400)}`, page }],
    ['a field nobody asked for', 'openDossier', { entity: 'person/a', force: true }],
    ['a missing field', 'openSource', { article: '0123456789abcdef01234567' }],
    ['a span that ends before it starts', 'openSource', { article: '0123456789abcdef01234567', span: { start: 9, end: 3 } }],
    ['a span of fractions', 'openSource', { article: '0123456789abcdef01234567', span: { start: 0.5, end: 3 } }],
    ['an article id that is a path', 'getArticle', { article: '../../../etc/passwd-0000' }],
    ['a text over 200,000 characters', 'previewImport', { item: { ...ITEM, parts: { ...ITEM.parts, text: 'x'.repeat(200_001) } } }],
    ['a batch id with a slash', 'runImport', { batch: 'a/b' }],
    ['a negative offset', 'listArticles', { filter: '', offset: -1, limit: 10 }],
    ['a correction that says itself who is meant', 'correctLinks', { correction: { ...REQUESTS.correctLinks.correction, at: [] } }],
    ['a correction of nothing', 'correctLinks', { correction: { kind: 'apart', entity: 'person/a', articles: [] } }],
    [
      'a kept correction under an id that is not its own',
      'addCorrections',
      { kept: [{ ...REQUESTS.addCorrections.kept[0], madeAt: 1, id: 'a'.repeat(24) }] },
    ],
    ['an array for an object', 'getCard', [REQUESTS.getCard]],
    ['something for nothing', 'lastImport', {}],
    ['a date that is a sentence', 'getCard', { entity: 'person/a', page: { ...page, asOf: { from: 'yesterday', to: null } } }],
  ])('refuses %s', (_, call, request) => {
    expect(parse(call, request)).toBeUndefined();
  });

  it('lets no key of a request reach Object.prototype', () => {
    const hostile = JSON.parse(
      '{"entity":"person/a","page":{"url":null,"language":null,"asOf":null,"article":null,"__proto__":{"polluted":1}}}',
    ) as unknown;
    expect(parse('getCard', hostile)).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('takes an endless address of a page for none, and reads the page all the same', () => {
    const long = { ...page, url: `https://news.example/?${'x'.repeat(10_000)}`, language: 'x'.repeat(100) };
    expect(parse('findMentions', { blocks: [''], page: long })).toEqual({ blocks: [''], page: { ...page, url: null, language: null } });
  });

  it('mends settings field by field instead of refusing them', () => {
    const parsed = parse('setSettings', { settings: { hoverDelayMs: 99_999, theme: 'dark', offHosts: ['a.example', 7, 'a.example'] } });
    expect(parsed).toMatchObject({ settings: { hoverDelayMs: 400, theme: 'dark', offHosts: ['a.example'], underline: 'first' } });
  });
});
