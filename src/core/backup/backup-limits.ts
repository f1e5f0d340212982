/** A backup is somebody's file: what it unpacks to is counted as it goes. Product.md L1's bounds for archives. */

/** Packed and unpacked. */
export const MAX_BACKUP_BYTES = 1_000_000_000;

export const MAX_BACKUP_ENTRIES = 50_000;

export const MAX_ENTRY_BYTES = 20_000_000;

/** Text packs to a tenth; only what was made to fill a disk packs to less than a two-hundredth. */
export const MAX_RATIO = 200;
