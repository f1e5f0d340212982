import type { CommandIo } from './io/command-io.ts';

export type Command = {
  /** Arguments in one line, the command's name first. */
  readonly usage: string;
  /** Resolves to whether every input was good. Throws UsageError where the arguments make no sense. */
  run(args: readonly string[], io: CommandIo): Promise<boolean>;
};
