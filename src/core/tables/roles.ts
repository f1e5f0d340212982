import lexicon from '../../../data/tables/lexicon.json';
import { fold } from '../text/fold-text.ts';
import type { RoleStatus } from '../understand/extraction.ts';

export type RoleKind = 'office' | 'profession' | 'military' | 'faith' | 'descriptor' | 'kin';

const PRONOUNS = ['ه', 'ها', 'هم'];

const possessed = new Set<string>();

let kinds: ReadonlyMap<string, RoleKind> | undefined;
let modifiers: ReadonlyMap<string, RoleStatus> | undefined;

/** Kind of role a folded head begins, with or without ال, either gender; null for no role. */
export function roleKind(folded: string): RoleKind | null {
  return roleHeadForms().get(folded) ?? null;
}

/** Status a folded word behind a role gives it («السابق» → former), either gender; null for no modifier. */
export function roleStatus(folded: string): RoleStatus | null {
  modifiers ??= loadModifiers();
  return modifiers.get(folded) ?? null;
}

/** «زوجته», «نظيرها»: a role with its owner's pronoun. «قيادية» and the like, feminine, are none. */
export function isPossessed(folded: string): boolean {
  return roleHeadForms().has(folded) && possessed.has(folded) && !roleHeadForms().has(`ال${folded}`);
}

/** «طبيبه», «نجمه»: the same where only the letter written at the end tells it from the feminine. */
export function mayBePossessed(folded: string): boolean {
  return roleHeadForms().has(folded) && possessed.has(folded);
}

/** Every folded form of every role head: masculine, feminine, with ال, with a pronoun (زوجته، نظيرها). */
export function roleHeadForms(): ReadonlyMap<string, RoleKind> {
  kinds ??= loadKinds();
  return kinds;
}

function loadKinds(): ReadonlyMap<string, RoleKind> {
  const map = new Map<string, RoleKind>();
  const add = (form: string, kind: RoleKind): void => {
    if (!map.has(form)) map.set(form, kind);
  };
  for (const [masculine = '', feminine = '', , kind = 'office'] of lexicon.roleHeads) {
    for (const head of [masculine, feminine].map(fold)) {
      if (head === '' || head.includes(' ')) continue;
      for (const form of [head, `ال${head}`]) add(form, kind as RoleKind);
      const stem = head.endsWith('ه') ? `${head.slice(0, -1)}ت` : head;
      for (const pronoun of PRONOUNS) {
        add(stem + pronoun, kind as RoleKind);
        possessed.add(stem + pronoun);
      }
    }
  }
  return map;
}

function loadModifiers(): ReadonlyMap<string, RoleStatus> {
  const map = new Map<string, RoleStatus>();
  for (const [words = '', status = 'held'] of lexicon.roleModifiers) {
    const folded = fold(words);
    for (const form of [folded, `${folded}ه`]) map.set(form, status as RoleStatus);
    if (folded.startsWith('ال')) for (const form of [folded.slice(2), `${folded.slice(2)}ه`]) map.set(form, status as RoleStatus);
  }
  return map;
}
