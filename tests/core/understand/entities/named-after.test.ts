import { describe, expect, test } from 'vitest';
import { groupsOf, rolesIn, surfaces } from './read-entities.ts';

describe('bodies and places named after somebody', () => {
  test.each([
    ['زار الوفد جامعة الملك سعود في الرياض.', ['جامعة الملك سعود']],
    ['نقل المصابون إلى مستشفى الملك فيصل التخصصي أمس.', ['مستشفى الملك فيصل التخصصي']],
    ['قدم مركز الملك سلمان للإغاثة والأعمال الإنسانية مساعدات.', ['مركز الملك سلمان للإغاثة والأعمال الإنسانية']],
    ['أعلنت جامعة الإمام محمد بن سعود الإسلامية عن البرنامج.', ['جامعة الإمام محمد بن سعود الإسلامية']],
    ['دعمت مؤسسة محمد بن راشد آل مكتوم للمعرفة المشروع.', ['مؤسسة محمد بن راشد آل مكتوم للمعرفة']],
    ['تبنت كتائب الشهيد عز الدين القسام الهجوم.', ['كتائب الشهيد عز الدين القسام']],
    ['تخرج من جامعة محمد الخامس عام 1990.', ['جامعة محمد الخامس']],
  ])('%s', (text, expected) => {
    expect(surfaces(text, 'organisation')).toEqual(expected);
    expect(surfaces(text, 'person')).toEqual([]);
  });

  test.each([
    ['وصلت الطائرة إلى مطار الملك خالد الدولي صباحا.', ['مطار الملك خالد الدولي']],
    ['هبطت المقاتلات في قاعدة الأمير سلطان الجوية.', ['قاعدة الأمير سلطان الجوية']],
    ['افتتحت مدينة الملك عبد الله الاقتصادية أمس.', ['مدينة الملك عبد الله الاقتصادية']],
    ['أغلق شارع الأمير محمد بن عبد العزيز.', ['شارع الأمير محمد بن عبد العزيز']],
  ])('%s', (text, expected) => {
    expect(surfaces(text, 'place')).toEqual(expected);
    expect(surfaces(text, 'person')).toEqual([]);
  });

  test('who runs one holds an office there', () => {
    expect(rolesIn('قال مدير جامعة الملك سعود بدران الدوسري إن العام بدأ.')).toEqual(['بدران الدوسري: مدير جامعة الملك سعود (held)']);
  });

  test.each([
    ['انتقد حزب الرئيس السابق حسني مبارك القرار.', ['حسني مبارك']],
    ['سقطت حكومة الشهيد وصفي التل.', ['وصفي التل']],
    ['زار جامعة القاهرة الرئيس باراك أوباما.', ['باراك أوباما']],
  ])('%s keeps its person', (text, expected) => {
    expect(surfaces(text, 'person')).toEqual(expected);
  });

  test('a king is called by his given name, a prince by no name of his father', () => {
    const text = 'استقبل الملك سلمان بن عبد العزيز ضيفه. وحضر ولي العهد الأمير محمد بن سلمان. وقال الملك سلمان إنه سعيد.';
    expect(groupsOf(text, 'person')).toEqual([['سلمان بن عبد العزيز full', 'سلمان part'], ['محمد بن سلمان full']]);
  });

  test('an emir of a state is no part of the name before him', () => {
    const text = 'أجرى الشيخ تميم بن حمد آل ثاني أمير دولة قطر اتصالا.';
    expect(surfaces(text, 'person')).toEqual(['تميم بن حمد آل ثاني']);
    expect(rolesIn(text)).toContain('تميم بن حمد آل ثاني: أمير دولة قطر (held)');
  });
});
