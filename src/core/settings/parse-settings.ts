import type { EntityId } from '../link/dossier.ts';
import { parseAnchors } from '../link/parse-correction.ts';
import { DEFAULT_SETTINGS, type RememberedName, type Settings, type SwappedName } from './settings.ts';

const MAX_HOVER_DELAY_MS = 2000;
const MAX_OFF_HOSTS = 2000;
/** The longest name DNS allows. */
const MAX_HOST_CHARS = 253;
/** Each page reads the settings when it loads: two full lists are some 100 kB. */
const MAX_REMEMBERED = 500;
/** Each page reads them: a few are enough to find a name again. */
export const MAX_NAME_ANCHORS = 5;
/** Longer than any name or id that is ever made. */
const MAX_NAME_CHARS = 500;

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
    hiddenNames: parseNames(given.hiddenNames),
    knownNames: parseNames(given.knownNames),
    swappedNames: parseSwaps(given.swappedNames),
  };
}

function parseHosts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return DEFAULT_SETTINGS.offHosts;
  const hosts = value.filter((host): host is string => typeof host === 'string' && host.length > 0 && host.length <= MAX_HOST_CHARS);
  return [...new Set(hosts)].slice(0, MAX_OFF_HOSTS);
}

/** Where there are too many, the latest are kept. */
function parseNames(value: unknown): readonly RememberedName[] {
  if (!Array.isArray(value)) return [];
  const names = new Map<string, RememberedName>();
  for (const each of value) {
    const name = parseName(each);
    if (name !== null) names.set(name.entity, name);
  }
  return [...names.values()].slice(-MAX_REMEMBERED);
}

/** One for a name on a site, the latest. */
function parseSwaps(value: unknown): readonly SwappedName[] {
  if (!Array.isArray(value)) return [];
  const swaps = new Map<string, SwappedName>();
  for (const each of value) {
    const { site, by } = asRecord(each);
    const [name, other] = [parseName(each), parseName(by)];
    if (name === null || other === null || name.entity === other.entity) continue;
    if (typeof site === 'string' && site.length > 0 && site.length <= MAX_HOST_CHARS)
      swaps.set(`${site} ${name.entity}`, { ...name, site, by: other });
  }
  return [...swaps.values()].slice(-MAX_REMEMBERED);
}

function parseName(value: unknown): RememberedName | null {
  const { entity, name, at } = asRecord(value);
  if (!isName(entity) || !isName(name)) return null;
  const anchors = parseAnchors(at, MAX_NAME_ANCHORS);
  return { entity: entity as EntityId, name, ...(anchors === null ? {} : { at: anchors }) };
}

const isName = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= MAX_NAME_CHARS;

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function oneOf<const T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find(each => each === value) ?? fallback;
}
