import type { BackupPart, EntryState } from '../core/backup/backup-entry.ts';
import type { BackupRefusal } from '../core/backup/backup-error.ts';
import { type Counting, countingIn, type UiNumbers } from './counting.ts';
import { isolate } from './isolate.ts';
import type { UiLanguage } from './plural.ts';

/** One file with everything, out and back in. */
export type BackupWords = {
  readonly heading: string;
  readonly lead: string;
  readonly save: string;
  readonly saveWhat: string;
  readonly parts: Readonly<Record<BackupPart, string>>;
  readonly saveNow: string;
  readonly nothingChosen: string;
  readonly saving: (entries: number) => string;
  readonly saved: (file: string) => string;
  readonly restore: string;
  readonly restoreLead: string;
  readonly drop: string;
  readonly dropNow: string;
  readonly pick: string;
  readonly reading: (entries: number) => string;
  readonly found: (file: string, date: string | null) => string;
  readonly what: string;
  readonly states: Readonly<Record<EntryState, string>>;
  readonly allThere: string;
  readonly onDifference: string;
  readonly keep: string;
  readonly replace: string;
  readonly differing: (count: number) => string;
  readonly restoreNow: string;
  readonly another: string;
  readonly restoring: (done: number, total: number) => string;
  readonly linking: string;
  readonly restored: (articles: number) => string;
  readonly changed: (count: number) => string;
  readonly there: (count: number) => string;
  readonly undo: string;
  readonly takenBack: string;
  readonly failures: (count: number) => string;
  readonly tooManyCorrections: string;
  readonly refused: Readonly<Record<BackupRefusal, (line: string) => string>>;
};

export function backupWords(ui: UiNumbers): BackupWords {
  return BUILD[ui.language](countingIn(ui));
}

const AR_NOTHING = 'لم يُسترجع منه شيء.';

const ar = (count: Counting): BackupWords => ({
  heading: 'النسخة الاحتياطية',
  lead: 'ملفّ واحد فيه ما أضفته وما صحّحته وما اخترته. يُحفظ على جهازك، ولا يُرسل إلى أيّ مكان.',
  save: 'احفظ نسخة',
  saveWhat: 'ما يُحفظ فيها',
  parts: {
    articles: 'مقالاتي، وما عدّلته أو حذفته من المقالات',
    corrections: 'تصحيحات الأسماء: الدمج والفصل والتسمية',
    settings: 'الإعدادات، وما أخفيته وما تعرفه من الأسماء',
  },
  saveNow: 'احفظ في ملفّ',
  nothingChosen: 'اختر شيئًا واحدًا على الأقلّ.',
  saving: n => `كُتب ${count.number(n)}…`,
  saved: file => `حُفظت النسخة في ${isolate(file)}.`,
  restore: 'استرجع من نسخة',
  restoreLead: 'ترى أوّلًا ما فيها وما عندك منه. تُفهم المقالات من جديد هنا، وتستطيع التراجع بعدها.',
  drop: 'أفلت ملفّ نسخة احتياطية هنا',
  dropNow: 'أفلته',
  pick: 'اختر ملفًّا',
  reading: n => `قُرئ ${count.number(n)}…`,
  found: (file, date) => (date === null ? `في ${isolate(file)}:` : `في ${isolate(file)}، المحفوظ في ${date}:`),
  what: 'ما يُسترجع',
  states: { new: 'جديد', there: 'عندك كما هو', differs: 'عندك مختلف' },
  allThere: 'كلّ ما في هذه النسخة عندك كما هو.',
  onDifference: 'إذا اختلف عمّا عندك',
  keep: 'أبقِ ما عندي',
  replace: 'خذ ما في النسخة',
  differing: n => `مقالات تختلف عمّا عندك (${count.number(n)})`,
  restoreNow: 'استرجع',
  another: 'ملفّ آخر',
  restoring: (done, total) => `${count.number(done)} من ${count.number(total)}`,
  linking: 'يربط الأسماء بعضها ببعض…',
  restored: count.of({
    zero: 'لم يُضف مقال',
    one: 'أُضيف مقال واحد',
    two: 'أُضيف مقالان',
    few: 'أُضيفت # مقالات',
    many: 'أُضيف # مقالًا',
    other: 'أُضيف # مقال',
  }),
  changed: n => `تغييرات أخرى: ${count.number(n)}`,
  there: n => `عندك من قبل: ${count.number(n)}`,
  undo: 'تراجع عن الاسترجاع',
  takenBack: 'أُلغي الاسترجاع، وبقي ما فعلتَه بعده.',
  failures: n => `تعذّر استرجاعه (${count.number(n)})`,
  tooManyCorrections: 'التصحيحات أكثر ممّا يُحفظ، فلم يُسترجع شيء. ارفع العلامة عن التصحيحات واسترجع الباقي.',
  refused: {
    'not-backup': () => 'ليس هذا ملفّ نسخة احتياطية حفظتها خلفية. اختر ملفًّا اسمه khalfiya-backup.',
    'newer-version': () => 'حُفظت هذه النسخة بإصدار أحدث من خلفية. حدّث الإضافة ثم حاول مرة أخرى.',
    damaged: line => `الملفّ تالف بعد السطر ${line}: قُطع أو تغيّر. ${AR_NOTHING} انسخه من جديد من حيث حفظته.`,
    'cut-off': line => `الملفّ مقطوع بعد السطر ${line}. ${AR_NOTHING} انسخه من جديد من حيث حفظته.`,
    altered: () => `تغيّر الملفّ بعد حفظه، فلا يُعرف ما تغيّر فيه. ${AR_NOTHING} انسخه من جديد من حيث حفظته.`,
    'bad-entry': line => `السطر ${line} ليس كما تكتبه خلفية. ${AR_NOTHING} اختر نسخة أخرى.`,
    'entry-too-big': line => `السطر ${line} أكبر من 20 ميغابايت. ${AR_NOTHING} اختر نسخة أخرى.`,
    'too-many': line => `ما بعد السطر ${line} أكثر ممّا يُسترجع من ملفّ واحد. ${AR_NOTHING} احفظ نسختين أصغر.`,
    'too-big': () => `الملفّ أكبر من غيغابايت واحد. ${AR_NOTHING} احفظ نسختين أصغر.`,
    bomb: line => `ما بعد السطر ${line} يُفتح عن أكثر ممّا في أيّ نصّ. ${AR_NOTHING} اختر نسخة أخرى.`,
    unreadable: () => 'تعذّرت قراءة الملفّ. اختره مرة أخرى.',
  },
});

const EN_NOTHING = 'Nothing of it was restored.';

const en = (count: Counting): BackupWords => ({
  heading: 'Backup',
  lead: 'One file with what you added, put right and chose. It is saved on your device and sent nowhere.',
  save: 'Save a backup',
  saveWhat: 'What goes into it',
  parts: {
    articles: 'My articles, and what I edited or deleted of articles',
    corrections: 'Corrections of names: merges, splits and renames',
    settings: 'Settings, and the names I hid or know',
  },
  saveNow: 'Save as a file',
  nothingChosen: 'Choose at least one.',
  saving: n => `Written ${n}…`,
  saved: file => `Saved as ${isolate(file)}.`,
  restore: 'Restore from a backup',
  restoreLead: 'First you see what is in it, and what of that you have. Articles are understood anew here; afterwards you can undo it.',
  drop: 'Drop a backup file here',
  dropNow: 'Drop it',
  pick: 'Choose a file',
  reading: n => `Read ${n}…`,
  found: (file, date) => (date === null ? `In ${isolate(file)}:` : `In ${isolate(file)}, saved on ${date}:`),
  what: 'What to restore',
  states: { new: 'New', there: 'Already here', differs: 'Different here' },
  allThere: 'You have all of this backup as it is.',
  onDifference: 'Where yours differs',
  keep: 'Keep mine',
  replace: 'Take the backup’s',
  differing: n => `Articles that differ (${count.number(n)})`,
  restoreNow: 'Restore',
  another: 'Another file',
  restoring: (done, total) => `${done} of ${total}`,
  linking: 'Linking names…',
  restored: count.of({ one: '# article added', other: '# articles added' }),
  changed: n => `Other changes: ${n}`,
  there: n => `You had already: ${n}`,
  undo: 'Undo the restore',
  takenBack: 'The restore is undone; what you did after it stays.',
  failures: n => `Could not be restored (${count.number(n)})`,
  tooManyCorrections: 'There are more corrections than can be kept, so nothing was restored. Untick the corrections and restore the rest.',
  refused: {
    'not-backup': () => 'This is no backup saved by Khalfiya. Choose a file named khalfiya-backup.',
    'newer-version': () => 'This backup was saved by a newer Khalfiya. Update the extension and try again.',
    damaged: line => `The file is damaged after line ${line}: cut off or altered. ${EN_NOTHING} Copy it again from where you keep it.`,
    'cut-off': line => `The file is cut off after line ${line}. ${EN_NOTHING} Copy it again from where you keep it.`,
    altered: () =>
      `The file was altered after it was saved; what was altered can’t be told. ${EN_NOTHING} Copy it again from where you keep it.`,
    'bad-entry': line => `Line ${line} is not as Khalfiya writes it. ${EN_NOTHING} Choose another backup.`,
    'entry-too-big': line => `Line ${line} is over 20 MB. ${EN_NOTHING} Choose another backup.`,
    'too-many': line => `From line ${line} on there is more than one file may hold. ${EN_NOTHING} Save two smaller backups.`,
    'too-big': () => `The file is over 1 GB. ${EN_NOTHING} Save two smaller backups.`,
    bomb: line => `What follows line ${line} unpacks to more than any text does. ${EN_NOTHING} Choose another backup.`,
    unreadable: () => 'The file could not be read. Choose it again.',
  },
});

const BUILD: Readonly<Record<UiLanguage, (count: Counting) => BackupWords>> = { ar, en };
