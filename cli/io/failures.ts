import type { CommandIo } from './command-io.ts';

/** What an input is called in an error: the file's path, or the id of a row. */
type InputName = { readonly file: string } | { readonly id: string | number | null };

/** Collects failures: each is named on stderr and printed as `{"file"|"id","error"}` in its input's place. */
export type Failures = { report(input: InputName, error: unknown): Promise<void>; readonly count: number };

export function collectFailures(io: CommandIo): Failures {
  let count = 0;
  return {
    get count() {
      return count;
    },
    async report(input, error) {
      count++;
      const reason = reasonOf(error);
      io.say(`${'file' in input ? input.file : `id ${input.id}`}: ${reason}`);
      await io.print({ ...input, error: reason });
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
