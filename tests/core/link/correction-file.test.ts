import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/core/article/article.ts';
import { CorrectionFileError, readCorrectionFile, writeCorrectionFile } from '../../../src/core/link/correction-file.ts';
import type { EntityId } from '../../../src/core/link/dossier.ts';
import { keepCorrection } from '../../../src/core/link/kept-correction.ts';

const article = (digit: string) => digit.repeat(24) as ArticleId;
const id = (name: string) => `person/${name}` as EntityId;
const KEPT = [
  keepCorrection(
    { kind: 'apart', entity: id('أحمد_حسن'), articles: [article('a')], at: [{ article: article('b'), start: 3, end: 11 }] },
    ['أحمد حسن'],
    7,
  ),
  keepCorrection({ kind: 'same', entities: [id('جون_سميث'), id('سميث')] }, ['جون سميث', 'سميث'], 9),
];
const HEAD = '{"format":"khalfiya-corrections","version":1}';
const ROW = '{"madeAt":1,"names":["x","y"],"kind":"same","entities":["person/x","person/y"]}';

describe('a file of corrections', () => {
  it('gives back what was saved, in the order it was made', () => {
    expect(readCorrectionFile(writeCorrectionFile([...KEPT].reverse()))).toEqual(KEPT);
    expect(readCorrectionFile(`\ufeff${HEAD}\r\n\r\n${ROW}\r\n`)).toHaveLength(1);
    expect(readCorrectionFile(writeCorrectionFile([]))).toEqual([]);
  });

  it.each<[string, string, number, CorrectionFileError['why']]>([
    ['nothing at all', '', 1, 'not-corrections'],
    ['a text', 'هذا نصّ\nوهذا نصّ', 1, 'not-corrections'],
    ['other lines of JSON', '{"article":{}}', 1, 'not-corrections'],
    ['a later version', `{"format":"khalfiya-corrections","version":2}\n${ROW}`, 1, 'newer-version'],
    ['a line that is no JSON', `${HEAD}\n${ROW}\n{"kind":`, 3, 'bad-line'],
    ['a line that is null', `${HEAD}\nnull`, 2, 'bad-line'],
    ['an id that is none', `${HEAD}\n\n${ROW.replace('person/x', 'script/x')}`, 3, 'bad-line'],
    ['an id of a million letters', `${HEAD}\n${ROW.replace('person/x', `person/${'x'.repeat(1e6)}`)}`, 2, 'bad-line'],
    ['a person and an event as one', `${HEAD}\n${ROW.replace('person/x', 'event/x')}`, 2, 'bad-line'],
    ['names that are no texts', `${HEAD}\n${ROW.replace('"x","y"', '{"toString":1},2')}`, 2, 'bad-line'],
    ['a time that is none', `${HEAD}\n${ROW.replace('"madeAt":1', '"madeAt":"now"')}`, 2, 'bad-line'],
    [
      'an article that is a path',
      `${HEAD}\n{"madeAt":1,"names":["x"],"kind":"apart","entity":"person/x","articles":["../../../etc/passwd"]}`,
      2,
      'bad-line',
    ],
    [
      'an offset beyond any text',
      `${HEAD}\n{"madeAt":1,"names":["x"],"kind":"apart","entity":"person/x","articles":["${'a'.repeat(24)}"],"at":[{"article":"${'b'.repeat(24)}","start":0,"end":1e9}]}`,
      2,
      'bad-line',
    ],
    ['more than there can be', [HEAD, ...Array(5001).fill(ROW)].join('\n'), 5002, 'too-many'],
  ])('is refused, naming the line, where it holds %s', (_, text, line, why) => {
    expect(() => readCorrectionFile(text)).toThrow(CorrectionFileError);
    expect(() => readCorrectionFile(text)).toThrow(expect.objectContaining({ line, why }));
  });

  it('lets nothing of a line through but what it is for, and no name that turns text around', () => {
    const hostile =
      '{"madeAt":1,"names":["a\u202eb","y"],"kind":"same","entities":["person/x","person/y"],"__proto__":{"polluted":1},"more":1}';
    const [kept] = readCorrectionFile(`${HEAD}\n${hostile}`);
    expect(kept).toEqual({ ...kept, names: ['ab', 'y'], correction: { kind: 'same', entities: ['person/x', 'person/y'] } });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
