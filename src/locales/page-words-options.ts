import type { DossierKind } from '../core/link/dossier.ts';
import type { Settings } from '../core/settings/settings.ts';
import { type Counting, countingIn, type UiNumbers } from './counting.ts';
import { isolate } from './isolate.ts';
import type { UiLanguage } from './plural.ts';

export type OptionsWords = {
  readonly title: string;
  readonly nav: string;
  readonly section: Readonly<Record<'archive' | 'import' | 'backup' | 'look' | 'sites' | 'about', string>>;
  readonly lookLead: string;
  readonly sample: string;
  readonly marks: string;
  readonly marksHint: string;
  readonly mark: Readonly<Record<DossierKind, string>>;
  readonly underline: string;
  readonly underlineOf: Readonly<Record<Settings['underline'], string>>;
  readonly delay: string;
  readonly delayOf: Readonly<Record<'fast' | 'usual' | 'calm', string>>;
  readonly modifier: string;
  readonly modifierOf: Readonly<Record<Settings['modifier'], string>>;
  readonly theme: string;
  readonly themeOf: Readonly<Record<Settings['theme'], string>>;
  readonly months: string;
  readonly monthsOf: Readonly<Record<Settings['months'], string>>;
  readonly digits: string;
  readonly digitsOf: Readonly<Record<Settings['digits'], string>>;
  readonly language: string;
  readonly languageOf: Readonly<Record<Settings['language'], string>>;
  readonly hiddenNames: (count: number) => string;
  readonly knownNames: (count: number) => string;
  readonly swappedNames: (count: number) => string;
  readonly swappedOn: (name: string, by: string, site: string) => string;
  readonly takeBack: string;
  readonly takeBackOf: (name: string) => string;
  readonly sitesLead: (count: number) => string;
  readonly sitesAnyPage: string;
  readonly repair: string;
  readonly missing: (count: number) => string;
  readonly own: string;
  readonly giveUp: string;
  readonly aboutLead: string;
  readonly version: (version: string) => string;
  readonly privacy: string;
  readonly privacyLines: readonly string[];
  readonly check: string;
  readonly checkLines: readonly string[];
  readonly licence: string;
  readonly firstRun: string;
  readonly shortcuts: string;
  readonly shortcutLines: readonly (readonly [keys: string, meaning: string])[];
};

export function optionsWords(ui: UiNumbers): OptionsWords {
  return BUILD[ui.language](countingIn(ui));
}

const ar = (count: Counting): OptionsWords => ({
  title: 'خلفية: أرشيفي وإعداداتي',
  nav: 'أقسام الإعدادات',
  section: { archive: 'أرشيفي', import: 'الإضافة', backup: 'نسخة احتياطية', look: 'المظهر', sites: 'المواقع', about: 'حول' },
  lookLead: 'كلّ تغيير يسري فورًا على الصفحات المفتوحة.',
  sample: 'هكذا تبدو',
  marks: 'ما يُعلَّم في النصّ',
  marksHint: 'غير المعلَّم يبقى في قائمة «في هذا المقال».',
  mark: { person: 'الأشخاص', event: 'الأحداث', organisation: 'الجهات', place: 'الأماكن' },
  underline: 'الخطّ تحت الاسم',
  underlineOf: { first: 'أوّل مرة', all: 'كلّ مرة', none: 'بلا خطّ' },
  delay: 'سرعة ظهور البطاقة',
  delayOf: { fast: 'سريع', usual: 'عادي', calm: 'هادئ' },
  modifier: 'مفتاح يُضغط مع التمرير',
  modifierOf: { off: 'بلا مفتاح', Alt: 'Alt', Control: 'Ctrl', Shift: 'Shift' },
  theme: 'الألوان',
  themeOf: { auto: 'كالجهاز', light: 'فاتح', dark: 'داكن' },
  months: 'أسماء الشهور',
  monthsOf: { both: 'شباط/فبراير', levant: 'شباط', egypt: 'فبراير', maghreb: 'فيفري' },
  digits: 'الأرقام',
  digitsOf: { latin: '123', arabic: '١٢٣' },
  language: 'لغة الواجهة',
  languageOf: { auto: 'كالمتصفّح', ar: 'العربية', en: 'English' },
  hiddenNames: n => `أسماء أخفيتها (${count.number(n)})`,
  knownNames: n => `أسماء تعرفها (${count.number(n)})`,
  swappedNames: n => `أسماء اخترت المقصود بها (${count.number(n)})`,
  swappedOn: (name, by, site) => `${isolate(site)}: «${isolate(by)}» بدل «${isolate(name)}»`,
  takeBack: 'تراجع',
  takeBackOf: name => `تراجع عن «${isolate(name)}»`,
  sitesLead: count.of({
    one: 'تعمل على موقع واحد.',
    two: 'تعمل على موقعين.',
    few: 'تعمل على هذه المواقع (#).',
    many: 'تعمل على هذه المواقع (#).',
    other: 'تعمل على هذه المواقع (#).',
  }),
  sitesAnyPage: 'شغّلها على أيّ صفحة أخرى من زرّ الشريط.',
  repair: 'أعد الإذن',
  missing: count.of({
    one: 'سُحب الإذن من موقع واحد في القائمة.',
    two: 'سُحب الإذن من موقعين في القائمة.',
    few: 'سُحب الإذن من # مواقع في القائمة.',
    many: 'سُحب الإذن من # موقعًا في القائمة.',
    other: 'سُحب الإذن من # موقع في القائمة.',
  }),
  own: 'مواقع أذنت بها أنت',
  giveUp: 'اسحب الإذن',
  aboutLead: 'من هذا؟ وما الذي جرى قبله؟ من مقالاتك أنت، وبلا إنترنت.',
  version: version => `الإصدار ${version}`,
  privacy: 'الخصوصية',
  privacyLines: [
    'لا طلب شبكة واحدًا: لا خادم لنا، ولا إحصاءات، ولا تحديث بيانات.',
    'مقالاتك محفوظة في متصفّحك وحده، ولا ترى الصفحات شيئًا منها قبل أن تفتح بطاقة.',
    'من صفحة مفتوحة يُقرأ نصّها للبحث عن أسماء تعرفها، ولا يُحفظ إلا إذا أضفتها أنت.',
  ],
  check: 'كيف تتأكد؟',
  checkLines: [
    "في البيان manifest.json سياسة تمنع كلّ اتصال بالخارج: \u2066connect-src 'self'\u2069.",
    'افتح أدوات المطوّر على صفحة الإضافة، تبويب الشبكة: لا طلب إلا لملفاتها هي.',
    'اقطع الإنترنت: كلّ شيء يعمل كما كان.',
  ],
  licence: 'الشيفرة برخصة MIT. نصوص المقالات ملك ناشريها.',
  firstRun: 'صفحة البداية',
  shortcuts: 'لوحة المفاتيح',
  shortcutLines: [
    ['Alt+K', 'أسماء هذا المقال والبحث'],
    ['Esc', 'أغلق البطاقة'],
    ['↑ ↓ Home End', 'تنقّل في النتائج'],
    ['Ctrl+Enter', 'افتح النتيجة في علامة تبويب'],
    ['Alt+H', 'أخفِ الاسم المختار في قائمة المقال'],
    ['Alt+I', '«أعرفه»: لا خطّ تحت الاسم المختار في قائمة المقال'],
    ['Alt+O', '«المقصود غير هذا؟»: اختر المقصود بالاسم المختار في قائمة المقال'],
  ],
});

const en = (count: Counting): OptionsWords => ({
  title: 'Khalfiya: archive and settings',
  nav: 'Sections',
  section: { archive: 'My archive', import: 'Add articles', backup: 'Backup', look: 'Look', sites: 'Sites', about: 'About' },
  lookLead: 'Every change takes effect at once, on open pages too.',
  sample: 'How it looks',
  marks: 'What is marked in the text',
  marksHint: 'What is not marked stays in the list “In this article”.',
  mark: { person: 'People', event: 'Events', organisation: 'Organisations', place: 'Places' },
  underline: 'Line under a name',
  underlineOf: { first: 'First time', all: 'Every time', none: 'No line' },
  delay: 'How soon a card opens',
  delayOf: { fast: 'Fast', usual: 'Usual', calm: 'Calm' },
  modifier: 'Key to hold while pointing',
  modifierOf: { off: 'None', Alt: 'Alt', Control: 'Ctrl', Shift: 'Shift' },
  theme: 'Colours',
  themeOf: { auto: 'As the device', light: 'Light', dark: 'Dark' },
  months: 'Arabic month names',
  monthsOf: { both: 'شباط/فبراير', levant: 'شباط', egypt: 'فبراير', maghreb: 'فيفري' },
  digits: 'Digits in Arabic',
  digitsOf: { latin: '123', arabic: '١٢٣' },
  language: 'Language',
  languageOf: { auto: 'As the browser', ar: 'العربية', en: 'English' },
  hiddenNames: n => `Names you hid (${count.number(n)})`,
  knownNames: n => `Names you know (${count.number(n)})`,
  swappedNames: n => `Names you chose between (${count.number(n)})`,
  swappedOn: (name, by, site) => `${isolate(site)}: “${isolate(by)}” in place of “${isolate(name)}”`,
  takeBack: 'Take back',
  takeBackOf: name => `Take back “${isolate(name)}”`,
  sitesLead: count.of({ one: 'Works on one site.', other: 'Works on these sites (#).' }),
  sitesAnyPage: 'Run it on any other page from the toolbar button.',
  repair: 'Allow again',
  missing: count.of({
    one: 'The permission for # listed site was taken back.',
    other: 'The permission for # listed sites was taken back.',
  }),
  own: 'Sites you allowed',
  giveUp: 'Take back',
  aboutLead: 'Who is this? What happened before? From articles you hold, offline.',
  version: version => `Version ${version}`,
  privacy: 'Privacy',
  privacyLines: [
    'Not one network request: we have no server, no statistics, no data updates.',
    'Your articles are kept in your browser alone, and pages see nothing of them before you open a card.',
    'An open page’s text is read to look for names you know; it is kept only if you add it.',
  ],
  check: 'How can you tell?',
  checkLines: [
    "manifest.json holds a policy that forbids every connection out: connect-src 'self'.",
    'Open the developer tools on our page, Network tab: no request but for its own files.',
    'Cut the internet: everything works as before.',
  ],
  licence: 'The code is under the MIT licence. The articles’ texts belong to their publishers.',
  firstRun: 'The welcome page',
  shortcuts: 'Keyboard',
  shortcutLines: [
    ['Alt+K', 'Names in this article, and search'],
    ['Esc', 'Close the card'],
    ['↑ ↓ Home End', 'Move through results'],
    ['Ctrl+Enter', 'Open the result in a tab'],
    ['Alt+H', 'Hide the chosen name of the article’s list'],
    ['Alt+I', '“I know this”: no line under the chosen name of the article’s list'],
    ['Alt+O', '“Someone else?”: choose who is meant by the chosen name of the article’s list'],
  ],
});

const BUILD: Readonly<Record<UiLanguage, (count: Counting) => OptionsWords>> = { ar, en };
