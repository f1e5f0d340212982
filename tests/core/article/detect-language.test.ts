import { expect, it } from 'vitest';
import type { Language } from '../../../src/core/article/article.ts';
import { detectLanguage } from '../../../src/core/article/detect-language.ts';

it.each<[string, Language, string]>([
  ['Arabic', 'ar', 'أقرت الحكومة خطة لإعادة بناء ميناء الصيد في الشمال.'],
  ['Arabic with Latin names', 'ar', 'غنت la paula مع ben grys في مهرجان Shabka الدولي للفنون الحضرية.'],
  ['English', 'en', 'The government approved a plan to rebuild the fishing port in the north, the minister said on Monday.'],
  ['a short English headline', 'en', 'Putin meets Michel in Brussels'],
  ['Persian', 'other', 'رئیس جمهور روز دوشنبه گفت که مذاکرات ادامه خواهد یافت و توافق نزدیک است.'],
  ['Urdu', 'other', 'وزیر اعظم نے پیر کے روز کہا کہ حکومت مہنگائی پر قابو پانے کے لیے اقدامات کر رہی ہے۔'],
  ['Sorani', 'other', 'سەرۆکی ھەرێمی کوردستان لەگەڵ وەزیری دەرەوە کۆبووەوە.'],
  ['French', 'other', 'Le président français a rencontré lundi à Paris le chancelier allemand, selon un communiqué de la présidence.'],
  ['German', 'other', 'Der Bundeskanzler traf am Montag in Berlin den französischen Präsidenten, teilte die Regierung mit.'],
  ['Spanish', 'other', 'El presidente de México dijo el lunes que la economía del país crecerá este año según el gobierno.'],
  ['Turkish', 'other', 'Cumhurbaşkanı pazartesi günü Ankara’da düzenlediği basın toplantısında ülkenin ekonomisinin büyüdüğünü söyledi.'],
  ['Russian', 'other', 'Президент России в понедельник провёл переговоры с премьер-министром.'],
  ['Hebrew', 'other', 'ראש הממשלה נפגש ביום שני בירושלים עם שר החוץ האמריקני.'],
  ['Chinese', 'other', '中国外交部发言人周一表示，中国反对任何形式的单边制裁。'],
  ['Arabic in another encoding’s letters', 'other', 'Ø£ÙƒØ¯ Ø§Ù„Ø±Ø¦ÙŠØ³ Ø§Ù„Ø±ÙˆØ³ÙŠ ÙÙ„Ø§Ø¯ÙŠÙ…ÙŠØ±'],
  ['figures', 'other', '12 45 67 2021 2022'],
])('%s is read as %s', (_, language, text) => {
  expect(detectLanguage(text, null)).toBe(language);
});

it('believes a page that says its Latin letters are another language’s, and no template that calls Arabic English', () => {
  expect(detectLanguage('Le port du nord', 'fr')).toBe('other');
  expect(detectLanguage('أقرت الحكومة خطة جديدة', 'en')).toBe('ar');
});
