import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../src/core/link/dossier.ts';
import { parseSettings } from '../../../src/core/settings/parse-settings.ts';
import { type RememberedAs, rememberedAs, rememberName } from '../../../src/core/settings/remember-name.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';

const name = (words: string) => ({ entity: `person/${words}` as EntityId, name: words });
const SAMIR = name('سمير');

describe('what the reader says of a name', () => {
  it.each<readonly [before: RememberedAs | null, said: RememberedAs | null]>([
    [null, 'hidden'],
    [null, 'known'],
    ['hidden', 'known'],
    ['known', 'hidden'],
    ['known', 'known'],
    ['hidden', null],
    [null, null],
  ])('after %s and then %s is the latter alone', (before, said) => {
    const lists = rememberName(rememberName({ ...DEFAULT_SETTINGS, knownNames: [name('عمر')] }, SAMIR, before), SAMIR, said);
    expect(rememberedAs(lists, SAMIR.entity)).toBe(said);
    expect([...lists.hiddenNames, ...lists.knownNames].filter(({ entity }) => entity === SAMIR.entity)).toHaveLength(said === null ? 0 : 1);
    expect(rememberedAs(lists, name('عمر').entity)).toBe('known');
  });
});

describe('remembered names as stored', () => {
  it('are none where nothing valid is stored', () => {
    for (const hiddenNames of [undefined, null, 'سمير', { length: 3 }, [null, 7, 'سمير', { entity: 'e' }, { entity: '', name: 'سمير' }]])
      expect(parseSettings({ hiddenNames }).hiddenNames).toEqual([]);
  });

  it('stand once each, with nothing else in them', () => {
    expect(parseSettings({ knownNames: [{ ...SAMIR, more: 1 }, name('عمر'), SAMIR] }).knownNames).toEqual([SAMIR, name('عمر')]);
  });

  it('are the latest five hundred', () => {
    const many = Array.from({ length: 600 }, (_, at) => name(String(at)));
    const { hiddenNames } = parseSettings({ hiddenNames: many });
    expect(hiddenNames).toHaveLength(500);
    expect(hiddenNames.at(-1)).toEqual(many.at(-1));
  });

  it('are of bounded length', () => {
    expect(parseSettings({ hiddenNames: [name('س'.repeat(501))] }).hiddenNames).toEqual([]);
  });
});
