import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MAX_CHARS_A_REQUEST } from '../../../src/core/match/request-limits.ts';
import type { Envelope } from '../../../src/messages/protocol.ts';

type Asked = { readonly text: string };
const asked: string[] = [];
let onPageShow: (event: { readonly persisted: boolean }) => void;
let answer: () => Promise<unknown>;

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  answer = async () => ({ ok: true, value: false });
  const sendMessage = ({ request }: Envelope) => {
    asked.push((request as Asked).text);
    return answer();
  };
  vi.stubGlobal('chrome', { runtime: { id: 'our-id', sendMessage, onMessage: { addListener: vi.fn(), removeListener: vi.fn() } } });
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  // Of this test's script alone: those of the tests before are still in the window.
  vi.spyOn(globalThis, 'addEventListener').mockImplementation((_, listener) => {
    if (typeof listener === 'function') onPageShow = event => listener(event as PageTransitionEvent);
  });
  Reflect.deleteProperty(globalThis, Symbol.for('khalfiya.scouting'));
});
afterEach(async () => {
  // The script of this test sees the page emptied, and must not look at it in real time when its world is gone.
  document.body.replaceChildren();
  await vi.advanceTimersByTimeAsync(0);
  vi.clearAllTimers();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function scout(...paragraphs: readonly string[]): Promise<void> {
  const { scoutPage } = await import('../../../src/content/scout-page.ts');
  for (const text of paragraphs) add(text);
  scoutPage();
  await vi.advanceTimersByTimeAsync(0);
}

function add(text: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.body.append(paragraph);
}

/** Words that are all different, of this many letters. */
const words = (letters: number, seed: string) =>
  Array.from({ length: Math.ceil(letters / 10) }, (_, at) => `${seed}${String(at).padStart(8, '0')}`).join(' ');

it('asks about all of a line, however long, in messages that are taken', async () => {
  const line = words(90_000, 'n');
  await scout(line);
  expect(asked.length).toBeGreaterThan(1);
  expect(Math.max(...asked.map(text => text.length))).toBeLessThanOrEqual(MAX_CHARS_A_REQUEST);
  const unasked = line.split(' ').filter((word, at, all) => !asked.some(text => text.includes(`${word} ${all[at + 1] ?? ''}`.trim())));
  expect(unasked).toEqual([]);
});

it('looks again at what came while a question was open that nobody ever answers', async () => {
  answer = () => new Promise(() => undefined);
  await scout(words(300, 'a'));
  expect(asked).toHaveLength(1);
  add(words(300, 'b'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveLength(1);
  answer = async () => ({ ok: true, value: false });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked.at(-1)).toContain('b00000001');
});

it('looks at all of it again when it comes back from the cache of the browser, and only then', async () => {
  await scout(words(300, 'a'));
  expect(asked).toHaveLength(1);
  onPageShow({ persisted: false });
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveLength(1);
  onPageShow({ persisted: true });
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual([asked[0], asked[0]]);
});
