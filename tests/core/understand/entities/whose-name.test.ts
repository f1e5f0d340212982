import { describe, expect, test } from 'vitest';
import { groupsOf, rolesIn, surfaces } from './read-entities.ts';

describe('whose wife, whose government', () => {
  test.each([
    [
      'the same possessor’s',
      'وصل أحمد كامل وزوجته الفنانة سعاد نجيب. وقال أحمد كامل إنه وزوجته بخير.',
      [
        ['أحمد كامل full', 'أحمد كامل full'],
        ['سعاد نجيب full', 'زوجته role'],
      ],
    ],
    [
      'another possessor’s is nobody',
      'وصل أحمد كامل وزوجته الفنانة سعاد نجيب. وقال خالد منصور إنه وزوجته بخير.',
      [['أحمد كامل full'], ['سعاد نجيب full'], ['خالد منصور full']],
    ],
    [
      'a government is its president’s',
      'قال الرئيس جورج كارتر ذلك. وردت السناتور سالي كارتر عليه. وبذلت حكومة كارتر جهدا.',
      [['جورج كارتر full', 'كارتر part'], ['سالي كارتر full']],
    ],
    ['and no senator’s who bears the name too', 'ردت السناتور سالي كارتر على ذلك. وبذلت حكومة كارتر جهدا.', [['سالي كارتر full']]],
    [
      'of somebody whose office is not told it is theirs',
      'قالت أنغيلا ميركل ذلك. وبذلت حكومة ميركل جهدا.',
      [['أنغيلا ميركل full', 'ميركل part']],
    ],
  ])('%s', (_, text, expected) => {
    expect(groupsOf(text, 'person')).toEqual(expected);
  });
});

describe('words that are no part of a name', () => {
  test.each([
    ['على in a text that writes ى as ي', 'أمرت المحكمة بالتحفظ علي محمد منصور بعد وصوله الي المدينة حتي يوم الجمعة.', ['محمد منصور']],
    ['علي where the text knows ى', 'وصل علي عبد الله إلى المدينة حتى المساء.', ['علي عبد الله']],
    ['علي behind a title of such a text', 'وصل الرئيس علي عبد الله الي المدينة حتي المساء.', ['علي عبد الله']],
    [
      'the adjective of the feminine noun before',
      'تحدث الرئيس جورج كارتر أمس. ويقاتل هؤلاء في خطة كارتر الصليبية هناك.',
      ['جورج كارتر', 'كارتر'],
    ],
  ])('%s', (_, text, expected) => {
    expect(surfaces(text, 'person')).toEqual(expected);
  });

  test.each([
    ['قال زياد منصور المسؤول عن اعتداءات سبتمبر ذلك.', []],
    ['قال زياد منصور المسؤول عن الهجوم ذلك.', []],
    ['قال زياد منصور المسؤول عن الملف النووي ذلك.', ['زياد منصور: المسؤول عن الملف النووي (held)']],
  ])('a deed is no office: %s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  test.each([
    ['قال ذلك في تصريح لقناة فوكس أمس.', []],
    ['عبرت السفينة قناة السويس أمس.', ['قناة السويس']],
  ])('a channel is a place where a place follows: %s', (text, expected) => {
    expect(surfaces(text, 'place')).toEqual(expected);
  });
});

describe('a body by its adjective alone', () => {
  test.each([
    [
      'behind a noun of its members, and behind a particle',
      'اجتمع المجلس التشريعي الفلسطيني أمس. واعتقل أعضاء التشريعي. واختير رئيسا للتشريعي.',
      [['المجلس التشريعي الفلسطيني full', 'التشريعي part', 'لتشريعي part']],
    ],
    [
      'not as the adjective of another noun',
      'اجتمع المجلس التشريعي الفلسطيني أمس. وبدأ العمل التشريعي.',
      [['المجلس التشريعي الفلسطيني full']],
    ],
    [
      'not where two bodies have it',
      'اجتمع المجلس التنفيذي السوري. ثم اجتمع المكتب التنفيذي اللبناني. وحضر أعضاء التنفيذي.',
      [['المجلس التنفيذي السوري full'], ['المكتب التنفيذي اللبناني full']],
    ],
  ])('%s', (_, text, expected) => {
    expect(groupsOf(text, 'organisation')).toEqual(expected);
  });
});
