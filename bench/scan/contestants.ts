import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick';
import ModernFast from 'modern-ahocorasick/fast';
import { compileIndex } from '../../src/core/match/compile-index.ts';
import { findMentions } from '../../src/core/match/find-mentions.ts';
import { makeDossier } from '../made-dossier.ts';

/** One way to find names: made once for a list of names, then asked for the number of names in paragraphs. */
export type Contestant = {
  readonly name: string;
  /** Our own reads the text as it is; peers are handed it folded, for nothing. */
  readonly reads: 'original' | 'folded';
  /** More names than this take the package minutes or gigabytes to build: left out unless the bench runs in full. */
  readonly mostNames: number;
  build(names: readonly string[]): (paragraphs: readonly string[]) => number;
};

export const CONTESTANTS: readonly Contestant[] = [
  {
    name: 'ours',
    reads: 'original',
    mostNames: Number.POSITIVE_INFINITY,
    build(names) {
      const index = compileIndex(names.map(name => makeDossier(name)));
      const page = { url: null, language: 'ar', asOf: null };
      return paragraphs => findMentions(index, paragraphs, page).reduce((sum, mentions) => sum + mentions.length, 0);
    },
  },
  {
    name: 'modern-ahocorasick',
    reads: 'folded',
    mostNames: 100_000,
    build: names => countWith(new ModernAhoCorasick([...names]), (matcher, text) => matcher.search(text).length),
  },
  {
    name: 'modern-ahocorasick-fast',
    reads: 'folded',
    mostNames: 100_000,
    build: names => countWith(new ModernFast([...names]), (matcher, text) => matcher.search(text).length),
  },
  {
    name: 'monyone-aho-corasick',
    reads: 'folded',
    mostNames: 100_000,
    build: names => countWith(new MonyoneAhoCorasick([...names]), (matcher, text) => matcher.matchInText(text).length),
  },
  {
    name: 'monyone-aho-corasick-fast',
    reads: 'folded',
    mostNames: 10_000,
    build: names => countWith(new MonyoneFast([...names]), (matcher, text) => matcher.matchInText(text).length),
  },
  {
    name: 'regexp',
    reads: 'folded',
    mostNames: 10_000,
    build(names) {
      const longestFirst = [...names].sort((a, b) => b.length - a.length);
      const pattern = new RegExp(longestFirst.map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
      return countWith(pattern, (regexp, text) => text.match(regexp)?.length ?? 0);
    },
  },
];

function countWith<T>(matcher: T, count: (matcher: T, text: string) => number): (paragraphs: readonly string[]) => number {
  return paragraphs => paragraphs.reduce((sum, text) => sum + count(matcher, text), 0);
}
