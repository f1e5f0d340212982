import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const MAX_HOVER_DELAY_MS = 2000;
const MAX_OFF_HOSTS = 2000;
/** The longest name DNS allows. */
const MAX_HOST_CHARS = 253;

/** Settings from whatever is stored: each field that isn't valid falls back to its default by itself. */
export function parseSettings(value: unknown): Settings {
  const given = asRecord(value);
  const marks = asRecord(given.marks);
  const mark = (kind: keyof Settings['marks']) => (typeof marks[kind] === 'boolean' ? marks[kind] : DEFAULT_SETTINGS.marks[kind]);
  const delay = given.hoverDelayMs;
  return {
    language: oneOf(given.language, ['auto', 'ar', 'en'], DEFAULT_SETTINGS.language),
    marks: { person: mark('person'), event: mark('event'), organisation: mark('organisation'), place: mark('place') },
    underline: oneOf(given.underline, ['first', 'all', 'none'], DEFAULT_SETTINGS.underline),
    hoverDelayMs:
      typeof delay === 'number' && delay >= 0 && delay <= MAX_HOVER_DELAY_MS ? Math.round(delay) : DEFAULT_SETTINGS.hoverDelayMs,
    modifier: oneOf(given.modifier, ['off', 'Alt', 'Control', 'Shift'], DEFAULT_SETTINGS.modifier),
    theme: oneOf(given.theme, ['auto', 'light', 'dark'], DEFAULT_SETTINGS.theme),
    digits: oneOf(given.digits, ['latin', 'arabic'], DEFAULT_SETTINGS.digits),
    months: oneOf(given.months, ['both', 'levant', 'egypt', 'maghreb'], DEFAULT_SETTINGS.months),
    offHosts: parseHosts(given.offHosts),
  };
}

function parseHosts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return DEFAULT_SETTINGS.offHosts;
  const hosts = value.filter((host): host is string => typeof host === 'string' && host.length > 0 && host.length <= MAX_HOST_CHARS);
  return [...new Set(hosts)].slice(0, MAX_OFF_HOSTS);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function oneOf<const T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find(each => each === value) ?? fallback;
}
