import { expect, test } from 'vitest';
import { isThatParticle } from '../../../../src/core/understand/entities/is-that-particle.ts';
import { analyseText } from '../../../../src/core/understand/tokens/analyse-words.ts';

test.each([
  ['أفادت تقارير بان بعض اللاعبين غابوا.', true],
  ['أعلن الوزير بان الأمر انتهى.', true],
  ['وأعرب بان عن أسفه.', false],
  ['وقال بان إن الوضع صعب.', false],
  ['ودعا الأمين العام بان الأطراف إلى الهدوء.', false],
  ['وصل بان كي مون أمس.', false],
])('«بأن» without its hamza is told from the surname: %s', (text, expected) => {
  const { words } = analyseText(text);
  expect(words.map((_, at) => isThatParticle(words, at)).some(Boolean)).toBe(expected);
});
