import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { growthOnSixteenfold, LINEAR_GROWTH } from './growth.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['وصل الوفد. وغادر الوزير.', ['وصل الوفد.', 'وغادر الوزير.']],
    ['قال د. محمد إن أ.د. علي وصل. ثم غادر.', ['قال د. محمد إن أ.د. علي وصل.', 'ثم غادر.']],
    ['بحسب (د.ب.أ) و(أ. ف. ب) أمس. وأضاف.', ['بحسب (د.ب.أ) و(أ. ف. ب) أمس.', 'وأضاف.']],
    ['بلغت 3.5 في المئة. وارتفعت.', ['بلغت 3.5 في المئة.', 'وارتفعت.']],
    ['قال "انتهى الأمر." وأضاف شيئا.', ['قال "انتهى الأمر."', 'وأضاف شيئا.']],
    ['قال «انتهى الأمر». وأضاف.', ['قال «انتهى الأمر».', 'وأضاف.']],
    ['في اتصال نادر.. الوزير يطلب التهدئة', ['في اتصال نادر.. الوزير يطلب التهدئة']],
    ['لن ننسى... ولن نغفر. انتهى', ['لن ننسى... ولن نغفر.', 'انتهى']],
    ['هل وصل؟ نعم! وصل.', ['هل وصل؟', 'نعم!', 'وصل.']],
    ['اختفى (كيف؟) فجأة', ['اختفى (كيف؟) فجأة']],
    ['سطر أول\nسطر ثان\r\nثالث', ['سطر أول', 'سطر ثان', 'ثالث']],
    ['في عام 1436 هـ. وقال', ['في عام 1436 هـ.', 'وقال']],
    ['في عام 2011م. وقال', ['في عام 2011م.', 'وقال']],
    ['انتهت الحرب.وقال الوزير', ['انتهت الحرب.', 'وقال الوزير']],
    ['1. الأول هنا. 2. الثاني', ['1. الأول هنا.', '2. الثاني']],
    ['U.S. forces left. Mr. Brown and Gen. Milley stayed.', ['U.S. forces left.', 'Mr. Brown and Gen. Milley stayed.']],
    [
      'It rose 2.5%. No. 10 said so on Jan. 3. Acme Inc. said no. Acme Inc. The firm',
      ['It rose 2.5%.', 'No. 10 said so on Jan. 3.', 'Acme Inc. said no.', 'Acme Inc.', 'The firm'],
    ],
    ['"Why?" he asked. "Go!" She went.', ['"Why?" he asked.', '"Go!"', 'She went.']],
    ['Wait… what? Wait… No.', ['Wait… what?', 'Wait…', 'No.']],
    ['***\n---\nخبر', ['خبر']],
    ['', []],
  ])('splits %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('leaves no word out and gives ordered sentences without white space at their edges', () => {
    const unit = fc.oneof(
      fc.constantFrom('.', '..', '…', '؟', '!', ' ', '\n', '"', '»', 'د', 'قال', 'ه', '3', 'Mr', 'A'),
      fc.string({ maxLength: 2 }),
    );
    fc.assert(
      fc.property(
        fc.array(unit).map(parts => parts.join('')),
        text => {
          let last = 0;
          let kept = '';
          for (const { start, end } of splitSentences(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            kept += text.slice(start, end);
            last = end;
          }
          expect(kept.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
        },
      ),
    );
  });

  it.each(['.', '. ', '"', ').', 'د. ', '1. ', '\n', 'قال'])('takes linear time on a flood of %j', piece => {
    expect(growthOnSixteenfold(size => splitSentences(piece.repeat(size)), 4000)).toBeLessThan(LINEAR_GROWTH);
  });
});
