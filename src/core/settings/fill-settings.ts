import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/**
 * Settings as they lie in our storage, where only parsed ones are written: what an older copy of us did not know has
 * its default. For scripts in pages, which have no room for a parser.
 */
export function fillSettings(stored: unknown): Settings {
  const given = (stored ?? {}) as Partial<Settings>;
  return { ...DEFAULT_SETTINGS, ...given, marks: { ...DEFAULT_SETTINGS.marks, ...given.marks } };
}
