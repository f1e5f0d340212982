/** A failure that the asker can tell apart; `code` crosses the wire. */
export class LibraryError extends Error {
  readonly code: 'not-found' | 'bad-request' | 'too-big';

  constructor(code: LibraryError['code'], message: string) {
    super(message);
    this.name = 'LibraryError';
    this.code = code;
  }
}
