/** Small parsers that calls' requests are put together from: each takes anything and gives a bounded value of its type, or undefined. Values are built anew, so nothing unasked-for rides along. */
export type Parse<T> = (value: unknown) => T | undefined;

/** A string of at most `maxChars` UTF-16 code units. */
export function text(maxChars: number): Parse<string> {
  return value => (typeof value === 'string' && value.length <= maxChars ? value : undefined);
}

/** The same, of a branded type that is nothing but a string at run time. */
export function brandedText<T extends string>(pattern: RegExp): Parse<T> {
  return value => (typeof value === 'string' && pattern.test(value) ? (value as T) : undefined);
}

export function integer(min: number, max: number): Parse<number> {
  return value => (Number.isInteger(value) && (value as number) >= min && (value as number) <= max ? (value as number) : undefined);
}

export function oneOf<const T extends string>(...allowed: readonly T[]): Parse<T> {
  return value => allowed.find(each => each === value);
}

export const nothing: Parse<null> = value => (value === null || value === undefined ? null : undefined);

export function nullable<T>(parse: Parse<T>): Parse<T | null> {
  return value => (value === null ? null : parse(value));
}

export function list<T>(parse: Parse<T>, maxItems: number): Parse<readonly T[]> {
  return value => {
    if (!Array.isArray(value) || value.length > maxItems) return undefined;
    const items: T[] = [];
    for (const each of value) {
      const item = parse(each);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  };
}

/** What of `value` passes, if `holds` of it too. */
export function where<T>(parse: Parse<T>, holds: (value: T) => boolean): Parse<T> {
  return value => {
    const parsed = parse(value);
    return parsed !== undefined && holds(parsed) ? parsed : undefined;
  };
}

type Fields<T> = { readonly [K in keyof T]-?: Parse<T[K]> };

/** An object with these fields and no others; only those named in `optional` may be absent. Inherited fields don't count, so `constructor` is never one. */
export function record<T extends object>(fields: Fields<T>, optional: readonly (keyof T & string)[] = []): Parse<T> {
  const parsers = new Map<string, Parse<unknown>>(Object.entries(fields));
  const mayLack = new Set<string>(optional);
  return value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    if (Object.keys(value).some(key => !parsers.has(key))) return undefined;
    const parsed: Record<string, unknown> = {};
    for (const [key, parse] of parsers) {
      if (!Object.hasOwn(value, key)) {
        if (!mayLack.has(key)) return undefined;
        continue;
      }
      const field = parse((value as Record<string, unknown>)[key]);
      if (field === undefined) return undefined;
      parsed[key] = field;
    }
    return parsed as T;
  };
}
