import type { EntityId } from '../core/link/dossier.ts';
import { applySwaps } from '../core/match/apply-swaps.ts';
import { findMentions } from '../core/match/find-mentions.ts';
import { packMentions } from '../core/match/packed-mentions.ts';
import { swapsOn } from '../core/settings/swap-name.ts';
import { readDossier } from '../library/generation.ts';
import type { Caller, Handlers } from '../messages/answer-call.ts';
import { CallError } from '../messages/call-error.ts';
import type { LookupName } from '../messages/protocol.ts';
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
    async findMentions({ blocks, page }) {
      const [found, { hiddenNames, swappedNames }] = await Promise.all([knowledge.current(), readSettings()]);
      const hidden = new Set(hiddenNames.map(({ entity }) => entity));
      const swaps = page.url !== null && URL.canParse(page.url) ? swapsOn(swappedNames, new URL(page.url).hostname) : NO_SWAPS;
      const mentions = found === undefined ? [] : findMentions(found.names, blocks, page);
      return packMentions(mentions.map(inBlock => applySwaps(inBlock, swaps).filter(({ entity }) => !hidden.has(entity))));
    },
    getCard: ({ entity, page }) => answerCard(database, entity, page),
    explainMark: request => explainMark(request, knowledge),
    readDate: async request => answerDate(request, await readSettings()),
    dateWords: () => DATE_WORD,
    cardLook: ({ language }) => cardLook(language),
    injectCard: (_, asker) => inject('card.js', asker),
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
    async reportPage({ state, names }, { tabId, frameId }) {
      // A tab has one badge: its top frame's.
      if (tabId !== undefined && frameId === 0) await showCount(tabId, state, names);
      return null;
    },
  };
}

const NO_SWAPS: ReadonlyMap<EntityId, EntityId> = new Map();

/** Our own pages load these bundles by themselves. */
async function inject(file: LateBundle, { isOwnPage, tabId, frameId }: Caller): Promise<null> {
  if (isOwnPage) return null;
  if (tabId === undefined || frameId === undefined) throw new CallError('bad-request', 'not a frame of a tab');
  await injectBundle(file, tabId, frameId);
  return null;
}
