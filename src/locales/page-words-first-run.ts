import { countedNouns } from './counted-nouns.ts';
import { type Counting, countingIn, type UiNumbers } from './counting.ts';
import { isolate } from './isolate.ts';
import { namesWithCard } from './names-with-card.ts';
import type { UiLanguage } from './plural.ts';

export type FirstRunWords = {
  readonly title: string;
  readonly tagline: string;
  readonly otherLanguage: string;
  readonly articles: string;
  readonly thisArticle: string;
  readonly otherArticle: string;
  readonly pointer: string;
  readonly steps: string;
  readonly done: string;
  readonly hover: string;
  readonly hoverHint: string;
  readonly takeMe: (name: string) => string;
  readonly search: string;
  readonly searchHint: (example: string) => string;
  readonly add: string;
  readonly addHint: string;
  readonly textHolds: (found: number, known: number) => string;
  readonly addIt: string;
  readonly honest: (articles: number, people: number) => string;
  readonly honestRest: string;
  readonly sites: (count: number) => string;
  readonly sitesWhy: string;
  readonly anyPage: string;
  readonly privacy: string;
  readonly source: string;
};

export function firstRunWords(ui: UiNumbers): FirstRunWords {
  return BUILD[ui.language](countingIn(ui));
}

const ar = (count: Counting): FirstRunWords => {
  const found = count.of({
    zero: 'لا أسماء في نصّك',
    one: 'في نصّك اسم واحد',
    two: 'في نصّك اسمان',
    few: 'في نصّك # أسماء',
    many: 'في نصّك # اسمًا',
    other: 'في نصّك # اسم',
  });
  const known = namesWithCard('ar', count);
  const { articles, people } = countedNouns('ar', count);
  return {
    title: 'أهلًا بك في خلفية',
    tagline: 'من هذا؟ وما الذي جرى قبله؟ من مقالاتك أنت، وبلا إنترنت.',
    otherLanguage: 'English',
    articles: 'المقالات',
    thisArticle: 'مقال للتجربة',
    otherArticle: 'المقال الآخر',
    pointer: 'مرّر المؤشّر هنا',
    steps: 'ثلاث خطوات',
    done: 'تمّت',
    hover: 'مرّر فوق اسم',
    hoverHint: 'أيّ اسم تحته خطّ في المقال.',
    takeMe: name => `خذني إلى «${isolate(name)}»`,
    search: 'ابحث',
    searchHint: example => `اكتب «${isolate(example)}»`,
    add: 'أضف مقالك',
    addHint: 'الصق نصًّا أو أفلت ملفًّا',
    textHolds: (all, withCard) => (all === 0 ? `${found(0)} بعد.` : `${found(all)}؛ ${known(withCard)}.`),
    addIt: 'أضفه إلى أرشيفي',
    honest: (a, p) => `في أرشيفك الآن ${articles(a)} و${people(p)}.`,
    honestRest: 'البطاقات تكبر بما تضيفه؛ ما لا يقوله أرشيفك لا نقوله.',
    sites: n => `تعمل على هذه المواقع (${count.number(n)})`,
    sitesWhy: 'لهذا سألك المتصفّح عنها عند التثبيت: تُقرأ فيها أسماء المقال، ولا يخرج منها شيء.',
    anyPage: 'شغّلها على أيّ صفحة من زرّ الشريط.',
    privacy: 'لا طلب شبكة واحدًا. كيف تتأكد؟',
    source: 'المصدر',
  };
};

const en = (count: Counting): FirstRunWords => {
  const found = count.of({ one: 'Your text holds # name', other: 'Your text holds # names' });
  const known = namesWithCard('en', count);
  const { articles, people } = countedNouns('en', count);
  return {
    title: 'Welcome to Khalfiya',
    tagline: 'Who is this? What happened before? From articles you hold, offline.',
    otherLanguage: 'العربية',
    articles: 'Articles',
    thisArticle: 'An article to try',
    otherArticle: 'The other article',
    pointer: 'Hover here',
    steps: 'Three steps',
    done: 'Done',
    hover: 'Hover a name',
    hoverHint: 'Any underlined name in the article.',
    takeMe: name => `Take me to “${isolate(name)}”`,
    search: 'Search',
    searchHint: example => `type “${isolate(example)}”`,
    add: 'Add your own',
    addHint: 'Paste text or drop a file',
    textHolds: (all, withCard) => (all === 0 ? `${found(0)}.` : `${found(all)}; ${known(withCard)}.`),
    addIt: 'Add it to my archive',
    honest: (a, p) => `Your archive now holds ${articles(a)} and ${people(p)}.`,
    honestRest: 'Cards grow with what you add; what your archive does not say, we do not say.',
    sites: n => `Works on these sites (${count.number(n)})`,
    sitesWhy: 'That is why the browser asked about them: names are looked for in their articles, and nothing leaves.',
    anyPage: 'Run it on any page from the toolbar button.',
    privacy: 'Not one network request. How can you tell?',
    source: 'Source',
  };
};

const BUILD: Readonly<Record<UiLanguage, (count: Counting) => FirstRunWords>> = { ar, en };
