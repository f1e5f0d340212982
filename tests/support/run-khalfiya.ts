import path from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { CommandIo } from '../../cli/io/command-io.ts';
import { jsonLine } from '../../cli/io/json-line.ts';
import { runCommand } from '../../cli/khalfiya.ts';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What a run of the command line wrote and how it ended. `lines` are stdout's, parsed. */
export type Run = {
  readonly code: number;
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly stdout: string;
  readonly stderr: string;
};

/** Runs a command of the command line in this process. */
export async function runKhalfiya(args: readonly string[], stdin = ''): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    stdin: Readable.from([Buffer.from(stdin)]),
    root: ROOT,
    print: async value => void out.push(jsonLine(value)),
    printText: async text => void out.push(text),
    say: text => void err.push(`${text}\n`),
  };
  const code = await runCommand(args, io);
  const stdout = out.join('');
  const lines = stdout.split('\n').flatMap(line => (line.startsWith('{') ? [JSON.parse(line)] : []));
  return { code, lines, stdout, stderr: err.join('') };
}
