import { type Counting, countingIn, type UiNumbers } from './counting.ts';
import { isolate } from './isolate.ts';
import { namesWithCard } from './names-with-card.ts';
import type { UiLanguage } from './plural.ts';

export type PopupWords = {
  readonly views: string;
  readonly here: (count: number) => string;
  readonly archive: string;
  readonly state: Readonly<Record<'on' | 'off' | 'working' | 'not-article' | 'no-permission' | 'no-page', string>>;
  readonly siteOn: string;
  readonly runNow: string;
  readonly runAlways: string;
  readonly showUnknown: string;
  readonly unknownNames: (count: number) => string;
  readonly noUnknown: string;
  readonly know: string;
  readonly hide: string;
  readonly markAgain: string;
  /** On the row of a name the reader knows. */
  readonly known: string;
  readonly remembered: Readonly<Record<'hidden' | 'known', (name: string) => string>>;
  readonly markedAgain: (name: string) => string;
  readonly swap: string;
  readonly swapHeading: (name: string, site: string) => string;
  readonly swapTo: (name: string) => string;
  readonly swapHint: string;
  /** On the row of a name that the reader chose in another's place. */
  readonly chosen: string;
  readonly swapped: (name: string, site: string) => string;
  readonly notKept: (name: string, why: string) => string;
  readonly nothingHere: string;
  readonly nothingHereHint: string;
  readonly archiveHint: string;
  readonly addPage: string;
  readonly reading: string;
  readonly addTitle: string;
  readonly add: string;
  readonly added: string;
  readonly already: string;
  readonly namesInIt: (found: number, known: number) => string;
  readonly noText: string;
  readonly myArchive: (articles: number) => string;
  readonly settings: string;
};

export function popupWords(ui: UiNumbers): PopupWords {
  return BUILD[ui.language](countingIn(ui));
}

const ar = (count: Counting): PopupWords => {
  const found = count.of({
    zero: 'لا أسماء فيه',
    one: 'فيه اسم واحد',
    two: 'فيه اسمان',
    few: 'فيه # أسماء',
    many: 'فيه # اسمًا',
    other: 'فيه # اسم',
  });
  const known = namesWithCard('ar', count);
  return {
    views: 'أين تبحث',
    here: n => `في هذا المقال (${count.number(n)})`,
    archive: 'الأرشيف',
    state: {
      on: 'موقع مفعَّل',
      off: 'موقوف على هذا الموقع',
      working: 'يقرأ الصفحة…',
      'not-article': 'هذه ليست صفحة مقال',
      'no-permission': 'لا إذن لهذا الموقع',
      'no-page': 'لا تعمل الإضافات على هذه الصفحة',
    },
    siteOn: 'علّم الأسماء على هذا الموقع',
    runNow: 'شغّل الآن',
    runAlways: 'دائمًا على هذا الموقع',
    showUnknown: 'أسماء لا يعرفها أرشيفك؟',
    unknownNames: n => `أسماء لا يعرفها أرشيفك (${count.number(n)})`,
    noUnknown: 'يعرف أرشيفك كلّ اسم وُجد هنا.',
    know: 'أعرفه',
    hide: 'أخفه',
    markAgain: 'علّمه',
    known: 'تعرفه',
    remembered: {
      hidden: name => `لن يُعلَّم «${isolate(name)}» في أيّ صفحة.`,
      known: name => `لا خطّ تحت «${isolate(name)}» بعد الآن.`,
    },
    markedAgain: name => `عاد الخطّ تحت «${isolate(name)}».`,
    swap: 'المقصود غير هذا؟',
    swapHeading: (name, site) => `على ${isolate(site)}: حين تحتمل الكلمات «${isolate(name)}» وسواه، أيّ الأسماء المقصود؟`,
    swapTo: name => `دائمًا «${isolate(name)}»`,
    swapHint: 'الاسم الوارد كاملًا يبقى لصاحبه. تجد ما اخترته في المظهر، وتتراجع عنه متى شئت.',
    chosen: 'باختيارك',
    swapped: (name, site) => `على ${isolate(site)}: المقصود «${isolate(name)}».`,
    notKept: (name, why) => `لم يُحفظ ما قلته عن «${isolate(name)}». ${why}`,
    nothingHere: 'لا اسم في هذه الصفحة يعرفه أرشيفك بعد.',
    nothingHereHint: 'أضفها إلى أرشيفك لتصير أسماؤها بطاقات.',
    archiveHint: 'اكتب اسمًا بأيّ إملاء، أو بالحروف اللاتينية.',
    addPage: 'أضف هذه الصفحة إلى أرشيفي',
    reading: 'يقرأ الصفحة…',
    addTitle: 'أضف هذه الصفحة',
    add: 'أضف',
    added: 'أُضيف',
    already: 'هذا المقال في أرشيفك من قبل.',
    namesInIt: (all, withCard) => (all === 0 ? found(0) : `${found(all)}؛ ${known(withCard)}`),
    noText: 'لا نصّ مقال في هذه الصفحة.',
    myArchive: n => `أرشيفي (${count.number(n)})`,
    settings: 'الإعدادات',
  };
};

const en = (count: Counting): PopupWords => {
  const found = count.of({ one: '# name in it', other: '# names in it' });
  const known = namesWithCard('en', count);
  return {
    views: 'Where to look',
    here: n => `In this article (${count.number(n)})`,
    archive: 'Archive',
    state: {
      on: 'On for this site',
      off: 'Off for this site',
      working: 'Reading the page…',
      'not-article': 'This is not an article page',
      'no-permission': 'No permission for this site',
      'no-page': 'Extensions do not run on this page',
    },
    siteOn: 'Mark names on this site',
    runNow: 'Run now',
    runAlways: 'Always on this site',
    showUnknown: 'Names your archive does not know?',
    unknownNames: n => `Names your archive does not know (${count.number(n)})`,
    noUnknown: 'Your archive knows every name found here.',
    know: 'I know this',
    hide: 'Hide',
    markAgain: 'Mark again',
    known: 'known',
    remembered: {
      hidden: name => `“${isolate(name)}” is hidden on all pages.`,
      known: name => `No line under “${isolate(name)}” from now on.`,
    },
    markedAgain: name => `“${isolate(name)}” has its line again.`,
    swap: 'Another one?',
    swapHeading: (name, site) => `On ${isolate(site)}: which is meant where the words may be “${isolate(name)}” or another?`,
    swapTo: name => `Always “${isolate(name)}”`,
    swapHint: 'A name given in full stays its bearer’s. Your choices are listed under Look, where each can be taken back.',
    chosen: 'your choice',
    swapped: (name, site) => `On ${isolate(site)}: “${isolate(name)}” is meant.`,
    notKept: (name, why) => `What you said of “${isolate(name)}” was not kept. ${why}`,
    nothingHere: 'Your archive knows no name on this page yet.',
    nothingHereHint: 'Add the page, and its names become cards.',
    archiveHint: 'Type a name in any spelling, Arabic or Latin.',
    addPage: 'Add this page to my archive',
    reading: 'Reading the page…',
    addTitle: 'Add this page',
    add: 'Add',
    added: 'Added',
    already: 'This article is already in your archive.',
    namesInIt: (all, withCard) => (all === 0 ? 'no names in it' : `${found(all)}; ${known(withCard)}`),
    noText: 'There is no article text on this page.',
    myArchive: n => `My archive (${count.number(n)})`,
    settings: 'Settings',
  };
};

const BUILD: Readonly<Record<UiLanguage, (count: Counting) => PopupWords>> = { ar, en };
