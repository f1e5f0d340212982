import { describe, expect, test } from 'vitest';
import { groupsOf, rolesIn, surfaces } from './read-entities.ts';

describe('those who governed, by surname alone', () => {
  test.each([
    ['تستعد المعارضة لمرحلة ما بعد الأسد في سوريا.', ['الأسد']],
    ['تراجعت شعبية ترامب وزيلينسكي بعد القمة.', ['ترامب', 'زيلينسكي']],
    ['انتهى اللقاء مع السيسي من دون بيان.', ['السيسي']],
    ['كانت المنظمة قريبة من سياسة أوباما وحلفائه.', ['أوباما']],
    ['نال الحزب حصة الأسد من المقاعد.', []],
    ['خفضت شركة فورد إنتاجها.', []],
    ['طورت جونسون آند جونسون لقاحا.', []],
    ['عاش ليندون بيكيت في المدينة.', ['ليندون بيكيت']],
  ])('%s', (text, expected) => {
    expect(surfaces(text, 'person')).toEqual(expected);
  });
});
