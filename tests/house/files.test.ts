import { describe, expect, it } from 'vitest';
import { readSources } from './source-files.ts';

const MAX_LINES = 300;

describe('the files of the house', () => {
  const files = readSources('src', 'cli', 'bench');

  it('hold one idea each: none over 300 lines, nine of ten under 200, half under 80', () => {
    const sizes = files.map(({ name, text }) => ({ name, lines: text.split('\n').length })).sort((a, b) => a.lines - b.lines);
    expect(sizes.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(80);
    expect(sizes[Math.floor(sizes.length * 0.9)]?.lines).toBeLessThanOrEqual(200);
  });

  it('are named after what they export, never utils, helpers, common, manager or service', () => {
    const bad = files.filter(({ name }) => {
      const base = name.split('/').at(-1) ?? '';
      const component = base.endsWith('.tsx') && /^[A-Z][A-Za-z]+\.tsx$/.test(base);
      return (
        !(component || /^[a-z][a-z0-9-]*(\.d)?\.tsx?$/.test(base)) ||
        /(^|[/-])(utils?|helpers?|common|managers?|services?)([./-]|$)/.test(name)
      );
    });
    expect(bad.map(({ name }) => name)).toEqual([]);
  });

  it('use no sink for markup or code', () => {
    const sinks = /\.innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function\(|document\.write/;
    expect(files.filter(({ text }) => sinks.test(withoutComments(text))).map(({ name }) => name)).toEqual([]);
  });

  it('make no request to the network: fetch only reads files of the extension itself', () => {
    const calls = /XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/;
    const broken = files
      .filter(({ name }) => name.startsWith('src/'))
      .filter(({ text }) => calls.test(text) || (/\bfetch\(/.test(text) && !/getURL\(/.test(text)));
    expect(broken.map(({ name }) => name)).toEqual([]);
  });

  it('know no name of the seed articles: knowledge is data', () => {
    const names = /بوتين|ميشيل|جونسون|نافالني|سكريبال|تروس/;
    const program = files.filter(({ name }) => /^(src|cli)\//.test(name));
    expect(program.filter(({ text }) => names.test(withoutComments(text))).map(({ name }) => name)).toEqual([]);
  });
});

/** Line and block comments out; `//` inside a string (a URL) is kept by asking for white space or a line start before it. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
