import type { PersonGroup } from './person-groups.ts';

type Holding = { readonly group: PersonGroup; readonly start: number };

/**
 * Who was given an office first, by whatever tells the office. Two persons are kept per key: whether one or more
 * hold it is all that anybody asks, so that a page of endless offices is read in linear time.
 */
export class FirstHolders {
  private readonly byKey = new Map<string, Holding[]>();

  /** In text order. */
  add(key: string, group: PersonGroup, start: number): void {
    const holdings = this.byKey.get(key) ?? [];
    this.byKey.set(key, holdings);
    if (holdings.length < 2 && holdings.every(one => one.group !== group)) holdings.push({ group, start });
  }

  /** The persons, two at most, who hold the office of a key and were given it before `start`. */
  before(key: string, start: number): readonly PersonGroup[] {
    return this.all(key)
      .filter(one => one.start < start)
      .map(one => one.group);
  }

  all(key: string): readonly Holding[] {
    return this.byKey.get(key) ?? [];
  }
}
