/** `quota`: no room; `storage`: the browser's storage failed. `message` names what the browser said. */
export class StorageError extends Error {
  readonly code: 'quota' | 'storage';

  constructor(code: 'quota' | 'storage', message: string) {
    super(message);
    this.name = 'StorageError';
    this.code = code;
  }
}

/** The browser's error by what the reader can do about it; anything that isn't storage's stays as it is. */
export function nameStorageError(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  const said = `${error.name}: ${error.message}`;
  return new StorageError(error.name === 'QuotaExceededError' ? 'quota' : 'storage', said);
}
