/** A command line that can't be run as written: its message goes to stderr with the usage, and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
