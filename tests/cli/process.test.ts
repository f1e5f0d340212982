import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const start = (...args: string[]) => spawn(process.execPath, ['scripts/khalfiya.mjs', ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
const textOf = async (stream: NodeJS.ReadableStream): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};
const endOf = (child: ReturnType<typeof start>) => new Promise<number | null>(resolve => child.on('close', resolve));

describe('khalfiya as a process', () => {
  it('bundles itself and prints nothing of its own on stdout', { timeout: 60_000 }, async () => {
    const child = start('recognise');
    child.stdin.end('{"id":7,"text":"لا أحد هنا."}\n');
    const [stdout, code] = await Promise.all([textOf(child.stdout), endOf(child)]);
    expect([stdout, code]).toEqual(['{"id":7,"mentions":[]}\n', 0]);
  });

  it('answers each row as it comes, before the next one is there', { timeout: 60_000 }, async () => {
    const child = start('recognise');
    for (const id of [1, 2, 3]) {
      const answered = new Promise<Buffer>(resolve => child.stdout.once('data', resolve));
      child.stdin.write(`${JSON.stringify({ id, text: 'وصل الوفد.' })}\n`);
      expect(JSON.parse((await answered).toString('utf8'))).toEqual({ id, mentions: [] });
    }
    child.stdin.end();
    expect(await endOf(child)).toBe(0);
  });

  it('ends in peace when its reader goes away', { timeout: 60_000 }, async () => {
    const child = start('recognise');
    child.stdout.destroy();
    child.stdin.on('error', () => {
      // The child has gone before it read all: that is the case in question.
    });
    child.stdin.end(`${JSON.stringify({ id: 1, text: 'وصل الوفد.' })}\n`.repeat(20_000));
    const [stderr, code] = await Promise.all([textOf(child.stderr), endOf(child)]);
    expect([stderr, code]).toEqual(['', 0]);
  });

  it('ends with 2 for a wrong command line', { timeout: 60_000 }, async () => {
    const child = start('card', '--what');
    const [stdout, stderr, code] = await Promise.all([textOf(child.stdout), textOf(child.stderr), endOf(child)]);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toContain('usage: khalfiya card');
  });
});
