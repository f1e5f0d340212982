import { expect, it } from 'vitest';
import { objectForms } from '../../../../src/core/understand/verbs/object-forms.ts';
import { GREECE, MALTA } from '../made-up-names.ts';
import { understandText } from '../understand-text.ts';

it.each([
  ['عقد', ['عقد']],
  ['قلق-', ['قلقه', 'قلقها', 'قلقهم']],
  ['دعوة-', ['دعوته', 'دعوتها', 'دعوتهم']],
  ['استقالة+', ['استقالة', 'استقالته', 'استقالتها', 'استقالتهم']],
  ['استياء-', ['استياءه', 'استياءها', 'استياءهم', 'استيائه', 'استيائها', 'استيائهم']],
])('the object «%s» of a row is written %j', (object, forms) => {
  expect(objectForms(object)).toEqual(forms);
});

it.each([
  ['ووقعت اليونان أمس عقدا مع مالطا.', 'توقيع عقد بين اليونان ومالطا'],
  ['ووقعت اليونان أمس عقودا مع مالطا.', 'توقيع عقود بين اليونان ومالطا'],
  ['وشدد المحاصرون أمس حصارهم على مالطا.', 'تشديد المحاصرين الحصار على مالطا'],
])('an object names its event in each of its forms: %s', (text, name) => {
  expect(understandText(text, [GREECE, MALTA]).events.map(event => event.name)).toEqual([name]);
});
