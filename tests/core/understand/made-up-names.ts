import type { TestName } from './understand-text.ts';

// Names for invented sentences. The people are nobody: made up for these tests, of names common enough that no article
// was about them. Bodies and places exist, but nothing that the tests tell of them happened. A test that needs more
// forms or a role of one of them says so itself: `{ ...SAMER, forms: ['الحداد'] }`.

export const SAMER: TestName = { id: 'samer', kind: 'person', name: 'سامر الحداد' };
export const RIMA: TestName = { id: 'rima', kind: 'person', name: 'ريما خوري' };
export const NABIL: TestName = { id: 'nabil', kind: 'person', name: 'نبيل عساف' };
export const JANE: TestName = { id: 'jane', kind: 'person', name: 'Jane Porter' };
export const UNION: TestName = { id: 'union', kind: 'organisation', name: 'الاتحاد الأفريقي' };
export const PALACE: TestName = { id: 'palace', kind: 'organisation', name: 'القصر الجمهوري' };
export const NEWS_AGENCY: TestName = { id: 'agency', kind: 'organisation', name: 'وكالة الأنباء' };
export const GOVERNMENT: TestName = { id: 'gov', kind: 'organisation', name: 'الحكومة السويسرية' };
export const BANK: TestName = { id: 'bank', kind: 'organisation', name: 'Central Bank' };
export const GREECE: TestName = { id: 'greece', kind: 'place', name: 'اليونان' };
export const MALTA: TestName = { id: 'malta', kind: 'place', name: 'مالطا' };
export const MALTA_IN_ENGLISH: TestName = { id: 'malta', kind: 'place', name: 'Malta' };
export const LIMA: TestName = { id: 'lima', kind: 'place', name: 'ليما' };
export const ANKARA: TestName = { id: 'ankara', kind: 'place', name: 'أنقرة' };
export const PARIS: TestName = { id: 'paris', kind: 'place', name: 'باريس' };
