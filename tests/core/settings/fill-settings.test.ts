import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillSettings } from '../../../src/core/settings/fill-settings.ts';
import { parseSettings } from '../../../src/core/settings/parse-settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';

describe('settings as page scripts read them from storage', () => {
  it('are the defaults where nothing was ever stored', () => {
    expect(fillSettings(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(fillSettings(null)).toEqual(DEFAULT_SETTINGS);
  });

  it('have the default of what an older copy of us did not store', () => {
    expect(fillSettings({ underline: 'all', marks: { place: true } })).toEqual({
      ...DEFAULT_SETTINGS,
      underline: 'all',
      marks: { ...DEFAULT_SETTINGS.marks, place: true },
    });
  });

  it('are just what the parser makes of anything that our pages store', () => {
    fc.assert(
      fc.property(fc.object(), given => {
        const stored = parseSettings(given);
        expect(fillSettings(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
      }),
    );
  });
});
