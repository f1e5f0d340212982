import type { ArticleId } from '../core/article/article.ts';
import { type KeptCorrection, MAX_CORRECTIONS, MAX_MADE_AT } from '../core/link/kept-correction.ts';
import type { LibraryContext } from './library-context.ts';
import { LibraryError } from './library-error.ts';
import { keysOfArticle } from './records-before.ts';
import type { Plan } from './restore-plan.ts';
import { removeArticle } from './stored-records.ts';

export function planCorrection({ now }: LibraryContext, kept: KeptCorrection): Plan {
  return {
    touches: () => Promise.resolve([{ store: 'linkCorrections', key: kept.id }]),
    async write(transaction) {
      const others = await transaction.count('linkCorrections');
      if (others >= MAX_CORRECTIONS) throw new LibraryError('too-big', `more than ${MAX_CORRECTIONS} corrections`);
      if (kept.madeAt <= now()) return transaction.put('linkCorrections', kept);
      // The clock of whoever made it would run ahead of all that is said here.
      const latest = (await transaction.getAll('linkCorrections')).reduce((max, { madeAt }) => Math.max(max, madeAt + 1), now());
      return transaction.put('linkCorrections', { ...kept, madeAt: Math.min(latest, MAX_MADE_AT) });
    },
  };
}

/** Of an article that comes with the package: it stays away when another dataset is loaded, too. */
export function planDeletion(article: ArticleId): Plan {
  return {
    async touches(transaction) {
      const head = await transaction.get('heads', article);
      return [...(head === undefined ? [] : keysOfArticle(head)), { store: 'corrections', key: `deleted/${article}` }];
    },
    async write(transaction) {
      const head = await transaction.get('heads', article);
      if (head !== undefined) {
        await removeArticle(transaction, head);
        transaction.remove('corrections', `facts/${article}`);
      }
      transaction.put('corrections', { id: `deleted/${article}`, kind: 'deleted', article });
    },
  };
}
