import { describe, expect, test } from 'vitest';
import { groupsOf, rolesIn } from './read-entities.ts';

describe('roles', () => {
  test.each([
    ['قال رئيس الوزراء الكندي جاستن ترودو إن الاتفاق قريب.', 'جاستن ترودو: رئيس الوزراء الكندي (held)'],
    ['أبلغ رئيس وزراء اليابان شينزو آبي الصحفيين.', 'شينزو آبي: رئيس وزراء اليابان (held)'],
    ['وصل الرئيس الأميركي السابق بيل كلينتون.', 'بيل كلينتون: الرئيس الأميركي السابق (former)'],
    ['كرم الفنان الراحل عمر الشريف.', 'عمر الشريف: الفنان الراحل (deceased)'],
    ['دعا رئيس الحكومة المكلف مصطفى أديب إلى الهدوء.', 'مصطفى أديب: رئيس الحكومة المكلف (elect)'],
    ['قال رئيس الحكومة بالوكالة نجيب ميقاتي إن الوضع صعب.', 'نجيب ميقاتي: رئيس الحكومة بالوكالة (acting)'],
    ['قال الأمين العام للأمم المتحدة أنطونيو غوتيريش إن الوقت ينفد.', 'أنطونيو غوتيريش: الأمين العام للأمم المتحدة (held)'],
    ['وأكد دميتري بيسكوف، المتحدث باسم الكرملين، الخبر.', 'دميتري بيسكوف: المتحدث باسم الكرملين (held)'],
    ['أعلن نائب وزير الدفاع الروسي، أناتولي أنطونوف، أن الناتو مسؤول.', 'أناتولي أنطونوف: نائب وزير الدفاع الروسي (held)'],
    ['تحدث لطفي المريني رئيس مؤسسة سلا للثقافة والفنون في الحفل.', 'لطفي المريني: رئيس مؤسسة سلا للثقافة والفنون (held)'],
    ['وأعلن للرئيس إيمانويل ماكرون موقفه.', 'إيمانويل ماكرون: لرئيس (held)'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  test('the spokesman of a named holder leaves the office to the holder', () => {
    expect(rolesIn('قال متحدث باسم رئيس الوزراء البلجيكي شارل ميشال إن الحدود مغلقة.')).toEqual([
      'شارل ميشال: رئيس الوزراء البلجيكي (held)',
    ]);
  });

  test('a role with a clitic begins another phrase, it is no apposition', () => {
    expect(rolesIn('أعرب فلاديمير زيلينسكي لرئيس المجلس الأوروبي عن شكره.')).toEqual([]);
  });

  test('a wording told twice counts once', () => {
    expect(rolesIn('قال الرئيس جو بايدن. ثم عاد الرئيس جو بايدن.')).toEqual(['جو بايدن: الرئيس (held)']);
  });
});

describe('role-only mentions', () => {
  test('stand for the person to whom the article gave that wording', () => {
    const text = 'التقى المستشار الألماني أولاف شولتس وفدا. وقال المستشار الألماني إن اللقاء مفيد.';
    expect(groupsOf(text, 'person')).toEqual([['أولاف شولتس full', 'المستشار الألماني role']]);
  });

  test('may be shorter where one person only fits', () => {
    const text = 'قال رئيس الوزراء الكندي جاستن ترودو إنه راض. وأضاف رئيس الوزراء أن الاتفاق قريب.';
    expect(groupsOf(text, 'person')).toEqual([['جاستن ترودو full', 'رئيس الوزراء role']]);
  });

  test('are left alone where two persons fit', () => {
    const text = 'التقى الرئيس الفرنسي إيمانويل ماكرون الرئيس الأميركي جو بايدن. وقال الرئيس إن اللقاء مفيد.';
    expect(groupsOf(text, 'person')).toEqual([['إيمانويل ماكرون full'], ['جو بايدن full']]);
  });

  test('of an unnamed holder are nobody', () => {
    expect(groupsOf('قال وزير المالية إن الموازنة جاهزة.', 'person')).toEqual([]);
  });
});
