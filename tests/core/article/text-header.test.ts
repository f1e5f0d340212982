import { describe, expect, it } from 'vitest';
import { partsOfPlainText } from '../../../src/core/article/plain-text-parts.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';

const TITLE = 'الحكومة تقر خطة لإعادة بناء ميناء الصيد في الشمال';
const LEAD =
  'أقرت الحكومة خطة لإعادة بناء ميناء الصيد في الشمال بعد العاصفة التي دمرت أرصفته، وقال وزير النقل سمير الخالدي إن العمل سيبدأ قريبا.';
const SECOND = 'وأضاف الخالدي في مؤتمر صحافي أن كلفة المشروع تبلغ مئتي مليون، تدفع الدولة نصفها ويأتي الباقي من قروض لم تعلن شروطها بعد.';

function read(text: string) {
  const { facts, blocks, text: whole } = readArticle(partsOfPlainText(text));
  const own = blocks.map(({ start, end }) => whole.slice(start, end));
  return { title: facts.title.value, outlet: facts.outlet.value, url: facts.url.value, day: facts.published.value?.from ?? null, own };
}

const KNOWN = { title: TITLE, outlet: 'جريدة المثال', url: 'https://jarida.example/5', day: '2024-09-13', own: [TITLE, LEAD, SECOND] };

describe('what collectors of texts write in front of one', () => {
  it.each<[string, string]>([
    ['marked lines', `# title ${TITLE}\n# source جريدة المثال\n# url https://jarida.example/5\n# published 2024-09-13\n`],
    [
      'marked lines, the headline plain',
      `# ${TITLE}\n# publisher: جريدة المثال\n# url: https://jarida.example/5\n# date_published: 2024-09-13T10:20:00Z\n# author: سلمى\n`,
    ],
    [
      'front matter',
      `---\ntitle: "${TITLE}"\nsource: جريدة المثال\nurl: https://jarida.example/5\ndate: 2024-09-13\nlang: ar\ntags: [نقل, شمال]\n---\n`,
    ],
    ['labels in Arabic', `العنوان: ${TITLE}\nالمصدر: جريدة المثال\nالرابط: https://jarida.example/5\nالتاريخ: 13 سبتمبر 2024\n\n`],
    ['labels in English', `Title: ${TITLE}\nOutlet: جريدة المثال\nURL: https://jarida.example/5\nDate: 13/09/2024\n\n`],
  ])('%s', (_, header) => {
    expect(read(`${header}${LEAD}\n${SECOND}`)).toEqual(KNOWN);
  });

  it('the day somebody fetched it is not the day it was published', () => {
    for (const key of ['date_extracted', 'crawled', 'retrieved', 'accessed', 'scraped_at', 'date_downloaded'])
      expect(read(`# ${TITLE}\n# ${key} 2024-09-13 10:00:00\n${LEAD}\n${SECOND}`)).toMatchObject({ day: null, own: [TITLE, LEAD, SECOND] });
  });

  it('its address may stand under a plain headline', () => {
    const found = read(`${TITLE}\nhttps://jarida.example/5\n${LEAD}\n${SECOND}`);
    expect(found).toMatchObject({ title: TITLE, url: 'https://jarida.example/5', own: [TITLE, LEAD, SECOND] });
  });

  it('a first line with a colon is no header', () => {
    const line = 'الخالدي: العمل في الميناء يبدأ خلال أسابيع';
    expect(read(`${line}\n${LEAD}\n${SECOND}`)).toMatchObject({ title: line, own: [line, LEAD, SECOND] });
  });
});
