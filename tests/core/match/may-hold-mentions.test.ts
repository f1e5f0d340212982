import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../src/core/match/compile-index.ts';
import { mayHoldMentions } from '../../../src/core/match/may-hold-mentions.ts';
import { bareDossier as dossier } from '../../support/bare-dossier.ts';

const index = compileIndex([
  dossier('person', 'فلاديمير بوتين', { aliases: [{ text: 'Vladimir Putin', form: 'alias', count: 1 }] }),
  dossier('person', 'توني بلير', { roles: [{ text: 'رئيس الوزراء البريطاني', status: 'held', sources: [] }] }),
]);

describe('a page that may have something to mark', () => {
  it.each([
    ['a name', ['لا أحد', 'وقال فلاديمير بوتين إن'], 'ar', true],
    ['a Latin name on an English page', ['Yesterday Vladimir Putin said'], 'en', true],
    ['an office, whose holder its date would tell', ['قال رئيس الوزراء البريطاني إن'], 'ar', true],
    ['a surname alone, whose full name stands nowhere', ['تقول بوتينة إن'], 'ar', false],
    ['nobody we know', ['قال وزير الخارجية المالطي جورج فيلا إن'], 'ar', false],
    ['nothing', [], null, false],
  ])('has %s', (_, blocks, language, expected) => {
    expect(mayHoldMentions(index, blocks, language)).toBe(expected);
  });
});
