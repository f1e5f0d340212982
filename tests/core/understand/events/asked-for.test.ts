import { describe, expect, it } from 'vitest';
import { LIMA, MALTA, RIMA, SAMER, UNION } from '../made-up-names.ts';
import { understandText } from '../understand-text.ts';

const namesOf = (text: string) => understandText(text, [SAMER, RIMA, UNION, MALTA, LIMA]).events.map(({ name }) => name);

describe('what is asked for, aimed at or prevented', () => {
  it.each([
    ['ويتمسك المحتجون أمس في مالطا بمطالبهم حول ضرورة تغيير الدستور واستقالة سامر الحداد.', /استقالة/],
    ['وطرح المحتجون أمس في مقدمة مطالبهم بانتخاب سامر الحداد.', /انتخاب/],
    ['وتجمع مئات العمال أمس في مالطا للمطالبة بإطلاق سراح سامر الحداد وإقالة ريما خوري.', /إطلاق|إقالة/],
    ['وتحاول شرطة مالطا اليوم الحيلولة دون وصول المحتجين إلى ليما ونصب الخيام.', /نصب|تنصيب|وصول/],
    ['وكان هدف المحتجين أمس منع سامر الحداد من دخول مالطا.', /منع/],
    ['وتكررت أمس دعوات الاتحاد الأفريقي إلى محاكمة سامر الحداد في ليما.', /محاكمة/],
  ])('has not happened: %s', (text, wrong) => {
    for (const name of namesOf(text)) expect(name).not.toMatch(wrong);
  });

  it.each([
    ['وكررت ريما خوري مطالبها بعد اعتقال سامر الحداد أمس في مالطا.', 'اعتقال سامر الحداد'],
    ['وجاءت مطالب العمال بالتحقيق في مقتل سامر الحداد أمس في مالطا.', 'مقتل سامر الحداد'],
    ['ورفض العمال مطالب الإدارة، واعتقلت شرطة مالطا أمس سامر الحداد.', 'اعتقال شرطة مالطا سامر الحداد'],
  ])('is not what only stands beside a demand: %s', (text, name) => {
    expect(namesOf(text)).toContainEqual(expect.stringContaining(name));
  });
});
