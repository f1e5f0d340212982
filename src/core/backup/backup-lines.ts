import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { BackupError } from './backup-error.ts';

/** The first line. `version` is raised when an older reader would get it wrong; `madeAt` is ms since 1970. */
export type BackupHead = { readonly format: 'khalfiya-backup'; readonly version: 1; readonly madeAt: number };

/** The last line: over all lines before it, as bytes, line feeds with them. */
export type BackupEnd = { readonly kind: 'end'; readonly entries: number; readonly sha256: string };

const FORMAT = 'khalfiya-backup';
const VERSION = 1;

/** ms: the years 1970–5138. */
const MAX_TIME = 1e14;

export function backupHead(madeAt: number): BackupHead {
  return { format: FORMAT, version: VERSION, madeAt };
}

export type Checksum = { add(bytes: Uint8Array): void; hex(): string };

/** SHA-256 over what is added, piece by piece: a backup never stands in memory whole. */
export function createChecksum(): Checksum {
  const hash = sha256.create();
  return {
    add(bytes) {
      hash.update(bytes);
    },
    hex: () => bytesToHex(hash.clone().digest()),
  };
}

/** Throws a BackupError for what is no backup, or one of a newer version. */
export function readHead(line: string): BackupHead {
  const { format, version, madeAt } = asRecord(parseJson(line));
  if (format !== FORMAT || !Number.isInteger(version)) throw new BackupError('not-backup', 1);
  if (version !== VERSION) throw new BackupError('newer-version', 1);
  return backupHead(typeof madeAt === 'number' && madeAt >= 0 && madeAt <= MAX_TIME ? madeAt : 0);
}

/** Null for a line that is another. */
export function readEnd(value: unknown): BackupEnd | null {
  const { kind, entries, sha256: checksum } = asRecord(value);
  return kind === 'end' && typeof entries === 'number' && typeof checksum === 'string' ? { kind, entries, sha256: checksum } : null;
}

/** Undefined for what is no JSON. */
export function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Refused by its line's number by whoever asked.
    return undefined;
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
