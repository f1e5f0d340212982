import type { WriteTransaction } from '../storage/database.ts';

/** Says that what is linked no longer is what the articles and corrections come to. Needs `meta`. */
export async function markStale(transaction: WriteTransaction): Promise<void> {
  const active = await transaction.get('meta', 'active');
  if (active !== undefined) transaction.put('meta', { ...active, isStale: true });
}
