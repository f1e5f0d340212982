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

const ERROR_CODES: Readonly<Record<ErrorCode, true>> = {
  gone: true,
  'no-answer': true,
  'bad-request': true,
  'not-allowed': true,
  'not-found': true,
  storage: true,
  quota: true,
  'too-big': true,
  'no-permission': true,
  internal: true,
};

/** Storage and library name their failures with the same codes, without knowing this folder. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERROR_CODES, value);
}
