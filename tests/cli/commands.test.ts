import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runKhalfiya } from '../support/run-khalfiya.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'khalfiya-'));
const file = (name: string) => path.join(folder, name);
const STORY = 'قال وزير الخارجية التونسي سمير الطرابلسي إن الاجتماع كان مثمرًا.\r\nوغادر الطرابلسي إلى باريس في 3 مارس 2020.\r\n';
const HTML = `<!doctype html><html lang="ar"><head><title>خبر</title></head><body><nav>القائمة</nav><article><h1>زيارة رسمية</h1>
<p>قال وزير الخارجية التونسي سمير الطرابلسي إن الاجتماع كان مثمرًا للجميع، وإن الطرفين اتفقا على مواصلة العمل.</p>
<p>وغادر الطرابلسي إلى باريس بعد الاجتماع الذي دام ثلاث ساعات كاملة بحضور السفراء.</p></article><script>alert(1)</script></body></html>`;

beforeAll(() => {
  writeFileSync(file('story.txt'), `\uFEFF${STORY}`);
  writeFileSync(file('page.html'), HTML);
  writeFileSync(file('empty.txt'), '');
  writeFileSync(file('binary.txt'), Buffer.from([0, 1, 2, 0, 255, 254, 0, 0, 7, 0]));
  writeFileSync(file('rows.jsonl'), `${JSON.stringify({ text: STORY, title: 'زيارة' })}\nnonsense\n${JSON.stringify({ title: 'x' })}\n`);
  mkdirSync(file('articles'));
  writeFileSync(file('articles/a.txt'), STORY);
  writeFileSync(file('articles/b.txt'), 'زار وزير الخارجية التونسي سمير الطرابلسي القاهرة، وقال الطرابلسي إن بلاده مستعدة.');
  writeFileSync(file('articles/picture.png'), 'not an article');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command line', () => {
  it.each([
    [[]],
    [['nonsense']],
    [['card']],
    [['card', '--nonsense', 'x']],
    [['build', '--in', 'x']],
    [['annotate', '--as-of', '2021-02-30', 'x']],
    [['recognise', '--guideline', 'mine']],
  ])('ends with 2 and says how it is used for %j', async args => {
    const { code, stdout, stderr } = await runKhalfiya(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('usage:');
  });

  it('shows the usage on request, without an error', async () => {
    expect((await runKhalfiya(['--help'])).code).toBe(0);
  });
});

describe('extract', () => {
  it("keeps the file's text exactly, the byte-order mark aside, and offsets into it", async () => {
    const { code, lines } = await runKhalfiya(['extract', file('story.txt')]);
    expect(code).toBe(0);
    const [line] = lines as { file: string; text: string; entities: { name: string; mentions: { start: number; end: number }[] }[] }[];
    expect([line!.file, line!.text]).toEqual(['story.txt', STORY]);
    const person = line!.entities.find(({ name }) => name === 'سمير الطرابلسي')!;
    expect(person.mentions.map(({ start, end }) => STORY.slice(start, end))).toEqual(['سمير الطرابلسي', 'الطرابلسي']);
  });

  it('has the fields of docs/cli.md', async () => {
    const { lines } = await runKhalfiya(['extract', file('story.txt')]);
    expect(Object.keys(lines[0]!)).toEqual([
      'file',
      'title',
      'outlet',
      'language',
      'published',
      'publishedBounds',
      'text',
      'boilerplate',
      'entities',
      'events',
      'statements',
      'quotes',
    ]);
  });

  it('gives the visible article text of a page, where its offsets lie', async () => {
    const [line] = (await runKhalfiya(['extract', file('page.html')])).lines as {
      text: string;
      entities: { name: string; mentions: { start: number; end: number }[] }[];
    }[];
    expect(line!.text).toContain('كان مثمرًا للجميع');
    expect(line!.text).not.toMatch(/alert|القائمة|<p>/);
    const { mentions } = line!.entities.find(({ name }) => name === 'سمير الطرابلسي')!;
    expect(line!.text.slice(mentions[0]!.start, mentions[0]!.end)).toBe('سمير الطرابلسي');
  });

  it('names every bad input on both streams, goes on with the rest and ends with 1', async () => {
    const { code, lines, stderr } = await runKhalfiya([
      'extract',
      file('empty.txt'),
      file('binary.txt'),
      file('none.txt'),
      file('story.txt'),
    ]);
    expect(code).toBe(1);
    expect(lines.map(line => line.error ?? 'good')).toEqual(['empty', 'binary, not text', 'no such file', 'good']);
    for (const name of ['empty.txt', 'binary.txt', 'none.txt']) expect(stderr).toContain(name);
  });

  it('reads a row of JSON Lines as an article, and names bad rows by their line', async () => {
    const { code, lines } = await runKhalfiya(['extract', file('rows.jsonl')]);
    expect(code).toBe(1);
    expect(lines.map(line => line.error ?? line.title)).toEqual(['زيارة', 'line 2 is not JSON', 'not a JSON object with a text']);
    expect(lines[1]!.file).toBe(`${file('rows.jsonl')}:2`);
  });
});

describe('recognise', () => {
  it('answers each row in order, errors in their place', async () => {
    const rows = [{ id: 'a', text: 'وصل سمير الطرابلسي إلى باريس.' }, { id: 'b' }];
    const { code, lines } = await runKhalfiya(['recognise'], `${rows.map(row => JSON.stringify(row)).join('\n')}\n{oops\n`);
    expect(code).toBe(1);
    expect(lines.map(({ id, error }) => [id, error !== undefined])).toEqual([
      ['a', false],
      ['b', true],
      [null, true],
    ]);
    expect(lines[0]!.mentions).toEqual(expect.arrayContaining([expect.objectContaining({ start: 23, end: 28, kind: 'place' })]));
  });

  it('tags every token given', async () => {
    const { lines } = await runKhalfiya(['recognise', '--tokens'], JSON.stringify({ id: 1, tokens: ['وصل', 'إلى', 'باريس', '.'] }));
    expect(lines).toEqual([{ id: 1, tags: ['O', 'O', 'B-LOC', 'O'] }]);
  });

  it('takes names from the same sentence only, unless the text is one document', async () => {
    const row = JSON.stringify({ id: 1, text: 'وصل الرئيس الفرنسي جيرار زاموليك. وشكر الرئيس زاموليك الحضور. فرد عليه زاموليك باسما.' });
    const count = async (...flags: string[]) => ((await runKhalfiya(['recognise', ...flags], row)).lines[0]!.mentions as unknown[]).length;
    expect(await count('--document')).toBeGreaterThan(await count());
  });
});

describe('build', () => {
  const build = (out: string, ...inputs: string[]) => runKhalfiya(['build', '--in', ...inputs, '--out', file(out)]);

  it('makes the same bytes of the same input, and prints a line for each article', async () => {
    const { code, lines } = await build('one', file('articles'));
    expect(code).toBe(0);
    expect(lines.map(line => path.basename(String(line.file)))).toEqual(['a.txt', 'b.txt']);
    await build('two', file('articles/b.txt'), file('articles/a.txt'));
    for (const name of ['dataset.json', 'articles.jsonl', 'dossiers.jsonl']) {
      expect(readFileSync(file(`one/${name}`), 'utf8')).toBe(readFileSync(file(`two/${name}`), 'utf8'));
    }
  });

  it('answers cards, names in a text and searches', async () => {
    await build('three', file('articles'));
    const dataset = ['--dataset', file('three')];
    const card = (await runKhalfiya(['card', ...dataset, 'الطرابلسي'])).lines[0]!;
    expect(card).toMatchObject({ entity: 'person/سمير_الطرابلسي', name: 'سمير الطرابلسي', kind: 'person' });
    expect((card.roles as { sources: unknown[] }[])[0]!.sources).toHaveLength(2);
    expect((await runKhalfiya(['card', ...dataset, 'person/سمير_الطرابلسي'])).lines[0]).toEqual(card);
    const [annotated] = (await runKhalfiya(['annotate', ...dataset, file('story.txt')])).lines as {
      text: string;
      mentions: { start: number; end: number; entity: string; form: string; confidence: string }[];
    }[];
    const marks = annotated!.mentions.filter(({ entity }) => entity === 'person/سمير_الطرابلسي');
    expect(marks.map(({ start, end, form }) => [annotated!.text.slice(start, end), form])).toEqual([
      ['سمير الطرابلسي', 'full'],
      ['الطرابلسي', 'part'],
    ]);
    const { lines } = await runKhalfiya(['search', ...dataset, 'طرابل', 'القاهرة']);
    expect(lines.map(({ query }) => query)).toEqual(['طرابل', 'القاهرة']);
    const [names, places] = lines.map(({ results }) => results as { entity?: string; article?: string }[]);
    expect(names![0]!.entity).toBe('person/سمير_الطرابلسي');
    expect(places!.some(({ article }) => article !== undefined)).toBe(true);
  });

  it('says so where nothing goes by a name, or a folder holds no dataset', async () => {
    await build('four', file('articles'));
    expect(await runKhalfiya(['card', '--dataset', file('four'), 'لا أحد'])).toMatchObject({ code: 1, lines: [{ id: 'لا أحد' }] });
    expect((await runKhalfiya(['card', '--dataset', folder, 'x'])).code).toBe(2);
    writeFileSync(file('four/dossiers.jsonl'), '{"id":');
    expect(await runKhalfiya(['card', '--dataset', file('four'), 'x'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('facts from beside the articles', () => {
  it('win over what is read, and are refused where they are no facts', async () => {
    const facts = { articles: { 'a.txt': { outlet: { value: 'صحيفة', basis: 'text', evidence: 'صحيفة' } } } };
    writeFileSync(file('sources.json'), JSON.stringify(facts));
    await runKhalfiya(['build', '--in', file('articles/a.txt'), '--out', file('five'), '--sources', file('sources.json')]);
    expect(readFileSync(file('five/articles.jsonl'), 'utf8')).toContain('"outlet":{"value":"صحيفة","basis":"text"');
    writeFileSync(file('sources.json'), JSON.stringify({ articles: { 'a.txt': { outlet: 'صحيفة' } } }));
    for (const sources of ['sources.json', 'none.json', 'story.txt']) {
      const { code, stderr } = await runKhalfiya([
        'build',
        '--in',
        file('articles/a.txt'),
        '--out',
        file('six'),
        '--sources',
        file(sources),
      ]);
      expect(code).toBe(2);
      expect(stderr).toMatch(sources === 'sources.json' ? /a\.txt.*basis/ : sources);
    }
  });
});

describe('corrections of who is who', () => {
  const buildCorrected = (corrections: string) =>
    runKhalfiya(['build', '--in', file('articles'), '--out', file('seven'), '--corrections', file(corrections)]);

  it('part a name by its articles, and are refused where they are none', async () => {
    const { lines } = await runKhalfiya(['build', '--in', file('articles'), '--out', file('seven')]);
    const entity = 'person/سمير_الطرابلسي';
    const bearers = () => readFileSync(file('seven/dossiers.jsonl'), 'utf8').match(new RegExp(`"id":"${entity}`, 'g'))!.length;
    expect(bearers()).toBe(1);
    writeFileSync(file('corrections.json'), JSON.stringify({ corrections: [{ kind: 'apart', entity, articles: [lines[0]!.article] }] }));
    expect((await buildCorrected('corrections.json')).code).toBe(0);
    expect(bearers()).toBe(2);
    writeFileSync(file('corrections.json'), JSON.stringify({ corrections: [{ kind: 'apart', entity }] }));
    for (const corrections of ['corrections.json', 'none.json', 'story.txt']) {
      const { code, stderr } = await buildCorrected(corrections);
      expect(code).toBe(2);
      expect(stderr).toMatch(corrections === 'corrections.json' ? /correction 1/ : corrections);
    }
  });
});
