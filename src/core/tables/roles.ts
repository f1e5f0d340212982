import lexicon from '../../../data/tables/lexicon.json';
import { fold } from '../text/fold-text.ts';
import type { RoleStatus } from '../understand/extraction.ts';

export type RoleKind = 'office' | 'profession' | 'military' | 'faith' | 'descriptor' | 'kin';

let kinds: ReadonlyMap<string, RoleKind> | undefined;
let modifiers: ReadonlyMap<string, RoleStatus> | undefined;

/** Kind of role a folded head begins, with or without ال, either gender; null for no role. */
export function roleKind(folded: string): RoleKind | null {
  kinds ??= loadKinds();
  return kinds.get(folded) ?? null;
}

/** Status a folded word behind a role gives it («السابق» → former), either gender; null for no modifier. */
export function roleStatus(folded: string): RoleStatus | null {
  modifiers ??= loadModifiers();
  return modifiers.get(folded) ?? null;
}

function loadKinds(): ReadonlyMap<string, RoleKind> {
  const map = new Map<string, RoleKind>();
  for (const [masculine = '', feminine = '', , kind = 'office'] of lexicon.roleHeads) {
    for (const head of [masculine, feminine].map(fold)) {
      if (head === '') continue;
      if (!map.has(head)) map.set(head, kind as RoleKind);
      if (!map.has(`ال${head}`)) map.set(`ال${head}`, kind as RoleKind);
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
