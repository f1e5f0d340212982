import type { PersonGroup } from './person-groups.ts';

/** Longer runs of units are lists; a name's beginnings and ends are kept up to here, so that all of it stays linear. */
const MAX_UNITS = 8;
/** «جورج بوش الابن» is not his father. */
const GENERATION = /^ال(?:ابن|اب|اكبر|اصغر|حفيد|جد)$/u;

/** Names of three and more units by their beginnings and ends: «راميريز ريغو» is «خوليو راميريز ريغو», «حمد بن جاسم» the آل ثاني of that name. */
export class LongerNames {
  private readonly byPiece = new Map<string, PersonGroup | null>();

  add(units: readonly string[], group: PersonGroup): void {
    if (units.length < 3 || units.length > MAX_UNITS || GENERATION.test(units.at(-1)!)) return;
    for (let count = 2; count < units.length; count += 1) {
      this.put(units.slice(0, count), group);
      this.put(units.slice(-count), group);
    }
  }

  /** The only person whose longer name begins or ends in these units. */
  ofWhom(units: readonly string[]): PersonGroup | undefined {
    return this.byPiece.get(units.join(' ')) ?? undefined;
  }

  /** Null where two persons' names have the piece in common. */
  private put(piece: readonly string[], group: PersonGroup): void {
    const key = piece.join(' ');
    const known = this.byPiece.get(key);
    this.byPiece.set(key, known === undefined || known === group ? group : null);
  }
}
