import type { FoundMention } from '../core/match/packed-mentions.ts';
import type { Settings } from '../core/settings/settings.ts';
import { textDirection } from '../ui/card/text-direction.ts';
import type { Sample } from './options-backend.ts';

type MarkSettings = Pick<Settings, 'marks' | 'underline' | 'hiddenNames' | 'knownNames'>;

export type SampleTextProps = { readonly sample: Sample; readonly settings: MarkSettings };

/**
 * A paragraph marked as pages will be. Only here are marks elements: this text is our own, and the settings
 * must show before any page was visited.
 */
export function SampleText({ sample: { text, mentions }, settings }: SampleTextProps) {
  const shown = markedMentions(mentions, settings);
  return (
    <p class="sample-text" dir={textDirection(text)}>
      {cutAtMentions(text, shown).map(({ start, end, mention }) =>
        mention === null ? (
          text.slice(start, end)
        ) : (
          <span key={start} class={`mark ${mention.kind === 'event' ? 'event' : 'name'} ${mention.confidence}`}>
            {text.slice(start, end)}
          </span>
        ),
      )}
    </p>
  );
}

/** The mentions that get a line under these settings: not those that the reader hid, or knows. */
export function markedMentions(
  mentions: readonly FoundMention[],
  { marks, underline, hiddenNames, knownNames }: MarkSettings,
): readonly FoundMention[] {
  if (underline === 'none') return [];
  const bare = new Set([...hiddenNames, ...knownNames].map(({ entity }) => entity));
  const wanted = mentions.filter(({ kind, confidence, entity }) => marks[kind] && confidence !== 'list' && !bare.has(entity));
  return underline === 'all' ? wanted : wanted.filter((mention, at) => wanted.findIndex(other => other.entity === mention.entity) === at);
}

function cutAtMentions(text: string, mentions: readonly FoundMention[]) {
  const pieces: { start: number; end: number; mention: FoundMention | null }[] = [];
  let at = 0;
  for (const mention of mentions) {
    if (mention.start < at) continue;
    pieces.push({ start: at, end: mention.start, mention: null }, { start: mention.start, end: mention.end, mention });
    at = mention.end;
  }
  return [...pieces, { start: at, end: text.length, mention: null }];
}
