import { PAGE_WORDS } from '../tables/page-furniture.ts';
import { furnitureOf, isAgency, keysOf } from './furniture-words.ts';
import { keyOf, type Line } from './lines.ts';

/** Why a line is a page's furniture by how it is built, or null. Each shape is data with an example; no site's own words. */
export function shapeOf(line: Line): string | null {
  if (line.wordCount === 0 || line.text.length > MAX_UNITS || line.role === 'title') return null;
  return SHAPES.find(({ maxWords, fits }) => line.wordCount <= maxWords && fits(line))?.why ?? null;
}

type Shape = { readonly why: string; readonly maxWords: number; readonly fits: (line: Line) => boolean };

const SITE_NAME = /^(?:[\w-]+\.){1,4}(?:com|net|org|info|tv|news|co|ma|eg|sa|ae|jo|lb|qa|kw|dz|tn|uk)(?:\.[a-z]{2})?$/i;

/** A place, and in guillemets or with a site's ending the paper that tells from there; nothing else in the line. */
export const DATELINE_OF_PAPER =
  /^[^\s:«»"()-]{2,15}(?:\s[^\s:«»"()-]{2,15}){0,2}\s*[:–-]\s*(?:[«"]([^«»"]{3,30})[»"]|(\S{2,15}\.(?:نت|كوم|net|com)))$/;

/** Furniture is short; what is longer isn't looked at, and no pattern runs away on it. */
const MAX_UNITS = 600;

const SHAPES: readonly Shape[] = [
  // «https://…», «الرابط المختصر: https://…»
  { why: 'address', maxWords: 40, fits: ({ text }) => /^(?:[^.؟!]{0,40}[:\s])?https?:\/\/\S+$/i.test(text) },
  {
    why: 'site name',
    maxWords: 6,
    fits: ({ text }) => SITE_NAME.test(text),
  },
  { why: 'copyright', maxWords: 25, fits: ({ text }) => /^(?:©|copyright\b)/i.test(text) },
  { why: 'copyright', maxWords: 12, fits: ({ key }) => /(?:الحقوق محفوظه|all rights reserved)/.test(key) },
  // «3 دقائق», «مدة القراءة: 3 دقائق»
  {
    why: 'reading time',
    maxWords: 6,
    fits: ({ key }) => /^(?:(?:مده|وقت|زمن) القراءه )?\d+ (?:دقيقه|دقائق|min|mins|minutes?)(?: (?:للقراءه|قراءه|read))?$/.test(key),
  },
  { why: 'counter', maxWords: 3, fits: ({ key }) => /^[\d ]+(?:مشاهده|views|تعليق|تعليقات|comments)?$/.test(key) },
  // «الرئيسية > اقتصاد > نقل»
  { why: 'site navigation', maxWords: 14, fits: ({ text }) => isTrail(text) },
  // «A+ A-»
  {
    why: 'site navigation',
    maxWords: 4,
    fits: ({ text, key }) => /[+-]/.test(text) && key.split(' ').every(word => word.length === 1 && !/\d/.test(word)),
  },
  // «شارك فيسبوك تويتر واتساب»
  { why: 'share buttons', maxWords: 12, fits: ({ key }) => isButtonRow(key) },
  // «#ميناء #الصيد_البحري»
  {
    why: 'tags',
    maxWords: 20,
    fits: ({ text }) => text.split(/[\s،,]+/).every(word => word.length > 1 && word.startsWith('#') && word[1] !== '#'),
  },
  // «تصوير: سالم ناصر», «(رويترز)», "Getty Images"
  {
    why: 'photo credit',
    maxWords: 7,
    fits: ({ text, isSentence }) => !isSentence && PHOTO_LABELS.has(keyOf(/^([^\s:]{3,9})\s*:\s*\S/.exec(text)?.[1] ?? '-')),
  },
  { why: 'agency', maxWords: 4, fits: ({ text }) => isAgency(text.replace(/^[(\s©]+|[)\s.]+$/g, '')) },
  // «لندن: «الشرق الأوسط»», «دبي - العربية.نت»
  { why: 'dateline', maxWords: 8, fits: ({ text }) => DATELINE_OF_PAPER.test(text) },
  // «لمشاهدة الفيديو اضغط هنا»
  { why: 'read-on link', maxWords: 10, fits: ({ key }) => /(?:^| )(?:اضغط|اضغطوا|انقر|انقروا) (?:هنا|علي الرابط)|click here/.test(key) },
  // «اشترك في نشرتنا البريدية ليصلك كل جديد»
  { why: 'call to subscribe', maxWords: 16, fits: isCall },
];

const PHOTO_LABELS = keysOf(PAGE_WORDS.photoLabels);

const CALLS = keysOf(PAGE_WORDS.calls);
const CHANNELS = keysOf(PAGE_WORDS.channels);
/** Words with which a page speaks of itself to its reader: with one of them even a whole sentence is a call. */
const OURS = keysOf(PAGE_WORDS.ours);

function isCall({ key, isSentence }: Line): boolean {
  const [first = '', ...rest] = key.split(' ');
  if (!CALLS.has(first)) return false;
  return rest.some(word => OURS.has(word)) || (!isSentence && rest.some(word => CHANNELS.has(word) || CHANNELS.has(word.slice(1))));
}

function isTrail(text: string): boolean {
  const parts = text.split(/\s*[>›»/|\\]\s*/).map(keyOf);
  const [first = ''] = parts;
  return (
    parts.length >= 2 && furnitureOf(first)?.why === 'site navigation' && parts.every(part => part !== '' && part.split(' ').length <= 4)
  );
}

/** Two labels or more and nothing else, the longest first: «share on facebook» «tweet». */
function isButtonRow(key: string): boolean {
  const words = key.split(' ');
  let buttons = 0;
  for (let i = 0; i < words.length; buttons++) {
    const length = [4, 3, 2, 1].find(n => i + n <= words.length && furnitureOf(words.slice(i, i + n).join(' '))?.opens === null);
    if (length === undefined) return false;
    i += length;
  }
  return buttons >= 2;
}
