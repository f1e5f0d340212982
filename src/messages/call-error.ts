import type { ErrorCode } from './protocol.ts';

/** Thrown by a handler for a failure that its asker can tell apart; crosses the wire as its code and message. */
export class CallError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'CallError';
    this.code = code;
  }
}
