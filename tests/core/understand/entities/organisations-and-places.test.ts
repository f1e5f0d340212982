import { describe, expect, test } from 'vitest';
import { groupsOf, surfaces } from './read-entities.ts';

describe('organisations', () => {
  test.each([
    ['قالت وزارة العدل الأمريكية إن القضية مفتوحة.', ['وزارة العدل الأمريكية']],
    ['انتقد الحزب الجمهوري القرار.', ['الحزب الجمهوري']],
    ['أفاد المرصد السوري لحقوق الإنسان بأن القصف مستمر.', ['المرصد السوري لحقوق الإنسان']],
    ['صوت المجلس الشعبي الوطني على القانون.', ['المجلس الشعبي الوطني']],
    ['نظمت جمعية ملتقى الثقافات الحضرية مهرجانا.', ['جمعية ملتقى الثقافات الحضرية']],
    ['رحب حزب العدالة والتنمية بالقرار.', ['حزب العدالة والتنمية']],
    ['تبنت كتائب شهداء القلمون الهجوم.', ['كتائب شهداء القلمون']],
    ['وكشفت شركة «فانكور نفط» عن خسائرها.', ['فانكور نفط']],
    ['أعلن حلف شمال الأطلسي ذلك، وقال الناتو إنه جاهز.', ['حلف شمال الأطلسي', 'الناتو']],
    ['وقال مصدر للكرملين إن الأمر انتهى.', ['لكرملين']],
  ])('%s', (text, expected) => {
    expect(surfaces(text, 'organisation')).toEqual(expected);
  });

  test.each([
    ['قالت حكومة أجنبية إنها تعمل.'],
    ['وشكلت هيئة مختصة لجنة جديدة.'],
    ['الحكومة الجديدة تعمل.'],
    ['وقال وزير الخارجية الفرنسي ذلك.'],
  ])('%s names none', text => {
    expect(surfaces(text, 'organisation')).toEqual([]);
  });

  test('a bare definite noun stands for the nearest organisation it can stand for', () => {
    const text = 'رفعت أوبك إنتاجها. وقالت المنظمة إن القرار نهائي. ثم قال المرصد السوري لحقوق الإنسان غير ذلك، وأضاف المرصد أنه يتابع.';
    expect(groupsOf(text, 'organisation')).toEqual([
      ['أوبك full', 'المنظمة part'],
      ['المرصد السوري لحقوق الإنسان full', 'المرصد part'],
    ]);
  });

  test('a noun that nothing before it explains is no mention', () => {
    expect(surfaces('قالت المنظمة إن القرار نهائي.', 'organisation')).toEqual([]);
  });

  test('a shorter and a longer form are one', () => {
    const text = 'قالت وزارة العدل الأمريكية ذلك. وبحسب وزارة العدل فإن المتهم اعترف.';
    expect(groupsOf(text, 'organisation')).toEqual([['وزارة العدل الأمريكية full', 'وزارة العدل part']]);
  });
});

describe('places', () => {
  test.each([
    ['طردت روسيا دبلوماسيين من السويد وألمانيا وبولندا.', ['روسيا', 'السويد', 'ألمانيا', 'بولندا']],
    ['في بلدة قلدون قرب مدينة رأس العين.', ['قلدون', 'رأس العين']],
    ['في منطقة السيدة زينب بريف دمشق.', ['السيدة زينب', 'ريف دمشق']],
    ['قال رئيس جمهورية الجبل الأسود ذلك.', ['جمهورية الجبل الأسود']],
    ['وصل إلى مستشفى سانت ماري أمس.', ['مستشفى سانت ماري']],
  ])('%s', (text, expected) => {
    expect(surfaces(text, 'place')).toEqual(expected);
  });

  test('a nationality is no place', () => {
    expect(surfaces('التقى وفد من الدول الغربية مسؤولين سوريين وجهات سورية معارضة.', 'place')).toEqual([]);
  });

  test('a letter that is part of the word is no particle', () => {
    expect(surfaces('وقال وزير إن بنوك رئيسية أفلست.', 'place')).toEqual([]);
  });

  test('names of one state are one place, its capital another', () => {
    const text = 'قالت بريطانيا ذلك، وردت المملكة المتحدة من لندن.';
    expect(groupsOf(text, 'place')).toEqual([['بريطانيا full', 'المملكة المتحدة alias'], ['لندن full']]);
  });
});
