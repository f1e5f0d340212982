import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { jsonLine } from './json-line.ts';

/** What a command reads from and writes to. `root` is the clone, where the bundled dataset and the seeds are. */
export type CommandIo = {
  readonly stdin: Readable;
  readonly root: string;
  /** One JSON line on stdout; resolves once there is room for the next, so that output never piles up in memory. */
  print(value: unknown): Promise<void>;
  /** Ready text on stdout (tables). */
  printText(text: string): Promise<void>;
  /** Progress, warnings, errors: stderr. */
  say(text: string): void;
};

export function createCommandIo(streams: { stdin: Readable; stdout: Writable; stderr: Writable }, root: string): CommandIo {
  const printText = async (text: string) => {
    if (!streams.stdout.write(text)) await once(streams.stdout, 'drain');
  };
  return {
    stdin: streams.stdin,
    root,
    printText,
    print: value => printText(jsonLine(value)),
    say: text => void streams.stderr.write(`${text}\n`),
  };
}
