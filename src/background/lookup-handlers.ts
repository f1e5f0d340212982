import type { EntityId } from '../core/link/dossier.ts';
import { applySwaps } from '../core/match/apply-swaps.ts';
import { findMentions } from '../core/match/find-mentions.ts';
import { mayHoldMentions } from '../core/match/may-hold-mentions.ts';
import { packMentions } from '../core/match/packed-mentions.ts';
import type { Settings } from '../core/settings/settings.ts';
import { isSiteOff } from '../core/settings/site-switch.ts';
import { swapsOn } from '../core/settings/swap-name.ts';
import { readDossier } from '../library/generation.ts';
import type { Caller, Handlers } from '../messages/answer-call.ts';
import { CallError } from '../messages/call-error.ts';
import { LINE_BREAK } from '../messages/line-break.ts';
import type { LookupName, PageState } from '../messages/protocol.ts';
import { readSettings } from '../platform/settings.ts';
import type { Database } from '../storage/database.ts';
import { cardLook } from '../ui/card/card-look.ts';
import { answerCard } from './answer-card.ts';
import { answerDate } from './answer-date.ts';
import { showCount } from './badge.ts';
import { DATE_WORD } from './date-words.ts';
import { explainMark } from './explain-mark.ts';
import type { Knowledge } from './knowledge.ts';
import { openArticlePage, openEntityPage } from './open-pages.ts';
import { injectBundle, type LateBundle } from './run-scripts.ts';

/** What any script of ours may ask. Nothing here writes to storage: the asker may be a page that took its renderer over. */
export function createLookupHandlers(database: Database, knowledge: Knowledge): Pick<Handlers, LookupName> {
  return {
    async scoutPage({ text, url, language }, asker) {
      const [found, { offHosts }] = await Promise.all([knowledge.current(), readSettings()]);
      if (url !== null && URL.canParse(url) && isSiteOff(new URL(url).hostname, offHosts)) {
        await report('off', 0, asker);
        return false;
      }
      const isKnown = found !== undefined && mayHoldMentions(found.names, text.split(LINE_BREAK), language);
      if (isKnown) await inject('marker.js', asker);
      return isKnown;
    },
    async findMentions({ blocks, page }) {
      const [found, { hiddenNames, swappedNames }] = await Promise.all([knowledge.current(), readSettings()]);
      const hidden = new Set(hiddenNames.map(({ entity }) => entity));
      const swaps = swapsFor(page.url, swappedNames);
      const mentions = found === undefined ? [] : findMentions(found.names, blocks, page);
      return packMentions(mentions.map(inBlock => applySwaps(inBlock, swaps).filter(({ entity }) => !hidden.has(entity))));
    },
    getCard: ({ entity, page }) => answerCard(database, entity, page),
    async explainMark(request) {
      const { swappedNames } = await readSettings();
      return explainMark(request, knowledge, swapsFor(request.page.url, swappedNames));
    },
    readDate: async request => answerDate(request, await readSettings()),
    dateWords: () => DATE_WORD,
    cardLook: ({ language }) => cardLook(language),
    injectCard: (_, asker) => inject('card.js', asker),
    injectMarker: (_, asker) => inject('marker.js', asker),
    injectHover: (_, asker) => inject('hover.js', asker),
    injectTouch: (_, asker) => inject('touch.js', asker),
    async openSource({ article, span }) {
      await openArticlePage(article, span);
      return null;
    },
    async openDossier({ entity, ask }) {
      const dossier = await database.read(['meta', 'dossiers'], transaction => readDossier(transaction, entity));
      if (dossier === undefined) throw new CallError('not-found', entity);
      await openEntityPage(dossier.id, ask);
      return null;
    },
    async reportPage({ state, names }, asker) {
      await report(state, names, asker);
      return null;
    },
  };
}

function swapsFor(url: string | null, swaps: Settings['swappedNames']): ReadonlyMap<EntityId, EntityId> {
  return url !== null && URL.canParse(url) ? swapsOn(swaps, new URL(url).hostname) : new Map();
}

async function report(state: PageState, names: number, { tabId, frameId }: Caller): Promise<void> {
  // A tab has one badge: its top frame's.
  if (tabId !== undefined && frameId === 0) await showCount(tabId, state, names);
}

/** Our own pages load these bundles by themselves. */
async function inject(file: LateBundle, { isOwnPage, tabId, frameId }: Caller): Promise<null> {
  if (isOwnPage) return null;
  if (tabId === undefined || frameId === undefined) throw new CallError('bad-request', 'not a frame of a tab');
  await injectBundle(file, tabId, frameId);
  return null;
}
