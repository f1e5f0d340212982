import { fold, isArabicPhrase } from './fold.mjs';

/** Heads that stand before a place's name in labels and are no part of it. */
const HEADS =
  /^(?:مدينه|محافظه|ولايه|مقاطعه|منطقه|اقليم|بلديه|قضاء|جهه|بلده|قريه|اماره|كانتون|دائره|مديريه|اداره|الشعبه|شعبه|حي|ناحيه|مركز) /u;
/** Labels with these words are clubs, churches, dynasties, battles … and no places. */
const NO_PLACE =
  /(?:^| )(?:نادي|جامعه|كنيسه|بطريركيه|مملكه|دوقيه|اسره|سلاله|مستعمره|معركه|حصار|قائمه|دوري|لكره|كره|شعب|لغه|تاريخ|محطه|مستشفي|مدرسه|متحف|عائله|ال)(?: |$)/u;

/** Folded cities and regions → bin: 0 clear, 1 also a personal name or ordinary word (needs a word beside it that says place). */
export function makeCities(sources, names, common) {
  const labels = Object.entries(sources.json('names/arwikicats/cities_full.json'))
    .filter(([english]) => !english.includes(','))
    .map(([, label]) => label);
  for (const file of ['New_Keys', 'P17_PP']) labels.push(...Object.values(sources.json(`names/arwikicats/${file}.json`)));
  for (const file of ['regions', 'regions2']) {
    for (const group of Object.values(sources.json(`names/arwikicats/${file}.json`))) labels.push(...Object.values(group));
  }
  const bins = new Map();
  for (const label of labels) {
    if (typeof label !== 'string') continue;
    const full = fold(
      label
        .replace(/\(.*\)/u, '')
        .replace(/[-–]/gu, ' ')
        .replace(/\s+/gu, ' '),
    );
    if (NO_PLACE.test(full)) continue;
    const name = full.replace(HEADS, '');
    const words = name.split(' ');
    if (!isArabicPhrase(name) || words.length > 3 || name.length < 3) continue;
    if (words.length > 1 && words.every(word => common.has(word))) continue;
    const doubtful = words.length === 1 && (name.length < 4 || common.has(name) || (names.get(name) ?? 0) >= 1);
    bins.set(name, Math.min(bins.get(name) ?? 2, doubtful ? 1 : 0));
  }
  return bins;
}

/** Folded names of sports clubs of two words or more, «نادي» left off: one-word names are cities first. */
export function makeClubs(sources, common) {
  const bins = new Map();
  for (const label of Object.values(sources.json('names/arwikicats/Clubs_key.json'))) {
    const name = fold(
      String(label)
        .replace(/\(.*\)/u, '')
        .replace(/[-–]/gu, ' ')
        .replace(/\s+/gu, ' '),
    )
      .replace(/^نادي /u, '')
      .replace(/ لكره .*$/u, '');
    const words = name.split(' ');
    if (!isArabicPhrase(name) || words.length < 2 || words.length > 3 || words.every(word => common.has(word))) continue;
    if (/^(?:دوري|بطوله|كاس|جامعه|جمعيه|الدوري|اتحاد|منتخب) /u.test(name)) continue;
    bins.set(name, 0);
  }
  return bins;
}
