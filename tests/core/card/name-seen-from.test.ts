import { expect, it } from 'vitest';
import { nameSeenFrom } from '../../../src/core/card/name-seen-from.ts';

const CASES: readonly (readonly [names: readonly string[], event: string, seen: string])[] = [
  [['ليلى حداد'], 'اتصال هاتفي بين ليلى حداد وسامي خوري', 'اتصال هاتفي مع سامي خوري'],
  [['سامي خوري'], 'اتصال هاتفي بين ليلى حداد وسامي خوري', 'اتصال هاتفي مع ليلى حداد'],
  [['الوزيرة', 'ليلى حداد'], 'لقاء بين سامي خوري وليلى حداد', 'لقاء مع سامي خوري'],
  [['الأردن'], 'اتفاق بين الأردن ومصر والعراق', 'اتفاق مع مصر والعراق'],
  [['Leila Haddad'], 'phone call between Leila Haddad and Sami Khoury', 'phone call with Sami Khoury'],
  // Whose card it is took no part, or nobody is named beside.
  [['بيروت'], 'لقاء بين سامي خوري وليلى حداد', 'لقاء بين سامي خوري وليلى حداد'],
  [['ليلى'], 'لقاء بين ليلى حداد وسامي خوري', 'لقاء بين ليلى حداد وسامي خوري'],
  [['ليلى حداد'], 'استقالة ليلى حداد', 'استقالة ليلى حداد'],
];

it.each(CASES)('calls on the card of %j the event «%s» «%s»', (names, event, seen) => {
  expect(nameSeenFrom(names, event)).toBe(seen);
});
