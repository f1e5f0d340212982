import { expect, test } from 'vitest';
import { rolesIn } from './read-entities.ts';

test.each([
  [
    'يأتي ذلك بعد إعلان مدير الدائرة القانونية برئاسة الحكومة عثمان النجار أن القرار نهائي.',
    ['عثمان النجار: مدير الدائرة القانونية برئاسة الحكومة (held)'],
  ],
  ['قال مستشار الرئيس برئاسة الجمهورية فؤاد النجار ذلك.', ['فؤاد النجار: مستشار الرئيس برئاسة الجمهورية (held)']],
  ['اجتمع أعضاء اللجنة العليا برئاسة الوزير فؤاد النجار.', ['فؤاد النجار: الوزير (held)']],
])('the presidency somebody works in belongs to the office, who led a meeting has his own: %s', (text, roles) => {
  expect(rolesIn(text)).toEqual(roles);
});
