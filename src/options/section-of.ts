export type SectionName = 'archive' | 'import' | 'backup' | 'look' | 'sites' | 'about';

export const SECTIONS: readonly SectionName[] = ['archive', 'import', 'backup', 'look', 'sites', 'about'];

/** Where an address leads: `#import`, `#entity=person/…`, `#q=…`; anything else is the archive. `asksApart`: whether the name is one at all. */
export type Place = { readonly section: SectionName; readonly entity: string | null; readonly asksApart: boolean; readonly query: string };

export function placeOf(hash: string): Place {
  const name = hash.replace(/^#/, '');
  const section = SECTIONS.find(each => each === name);
  if (section !== undefined) return { section, entity: null, asksApart: false, query: '' };
  const fields = new URLSearchParams(name);
  return { section: 'archive', entity: fields.get('entity'), asksApart: fields.get('ask') === 'apart', query: fields.get('q') ?? '' };
}
