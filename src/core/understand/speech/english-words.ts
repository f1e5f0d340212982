import words from '../../../../data/tables/hand/speech-english.json';
import type { SpeechClass } from '../verbs/verb-tables.ts';

/** Reporting verbs in all their forms. */
export const ENGLISH_SPEECH: ReadonlyMap<string, SpeechClass> = new Map(
  words.verbs.flatMap(row => {
    const [forms = '', kind = ''] = row.split('|');
    return forms.split(' ').map(form => [form, kind as SpeechClass] as const);
  }),
);

export const ENGLISH_PRONOUNS: ReadonlySet<string> = new Set(words.pronouns);
export const ENGLISH_FILLERS: ReadonlySet<string> = new Set(words.fillers);
