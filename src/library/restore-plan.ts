import type { ReadTransaction, WriteTransaction } from '../storage/database.ts';
import type { RecordKey } from './records-before.ts';

/** What one line of a backup would do, made before its transaction: understanding takes longer than a transaction may idle. */
export type Plan = {
  /** Records that are put in the place of others, or that the batch's own number does not say it brought. */
  touches(transaction: ReadTransaction): Promise<readonly RecordKey[]>;
  write(transaction: WriteTransaction): Promise<void>;
};
