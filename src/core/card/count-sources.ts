import type { Dossier } from '../link/dossier.ts';

/** How many sources a dossier stands on: copies of one agency story are one. */
export function countSources({ articles, copies = [] }: Pick<Dossier, 'articles' | 'copies'>): number {
  const copied = copies.map(group => group.filter(article => articles.includes(article)).length).filter(count => count > 1);
  return articles.length - copied.reduce((sum, count) => sum + count - 1, 0);
}
