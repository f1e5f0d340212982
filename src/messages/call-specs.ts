import { MAX_CORRECTIONS } from '../core/link/kept-correction.ts';
import { MAX_BLOCKS_A_REQUEST, MAX_CHARS_A_REQUEST, MAX_FOUND_A_REQUEST } from '../core/match/request-limits.ts';
import { parseSettings } from '../core/settings/parse-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { articleId, batchId, entityId, facts, importItem, pageContext, span } from './article-shapes.ts';
import { backupEntries, backupParts, comparedEntries, onDifference } from './backup-shapes.ts';
import { correctionId, keptCorrection, saidCorrection } from './correction-shapes.ts';
import type { AskingPage, CallName, RequestOf } from './protocol.ts';
import { integer, list, nothing, nullable, oneOf, type Parse, record, text, where } from './shape.ts';

/** Who may call: `any` of our scripts, also in a page that may have taken its renderer over; or only our own pages. */
type Audience = 'any' | 'extension-page';

export type CallSpec<N extends CallName> = { readonly audience: Audience; readonly parse: Parse<RequestOf<N>> };

const page: Parse<AskingPage> = record<AskingPage>({ ...pageContext, article: nullable(articleId) }, ['found']);
const blocks = where(
  list(text(MAX_CHARS_A_REQUEST), MAX_BLOCKS_A_REQUEST),
  all => all.reduce((chars, each) => chars + each.length, 0) <= MAX_CHARS_A_REQUEST,
);
const anySettings: Parse<Settings> = value => (typeof value === 'object' && value !== null ? parseSettings(value) : undefined);
const batchOnly = record<{ batch: string }>({ batch: batchId });

/** A date and the words around it. */
const MAX_DATE_CHARS = 400;

/** Every call there is. What writes is for our own pages only; a hostile page may look up and open, no more. */
export const callSpecs: { readonly [N in CallName]: CallSpec<N> } = {
  scoutPage: {
    audience: 'any',
    parse: record<RequestOf<'scoutPage'>>({ text: text(MAX_CHARS_A_REQUEST), url: pageContext.url, language: pageContext.language }),
  },
  findMentions: { audience: 'any', parse: record<RequestOf<'findMentions'>>({ blocks, page }) },
  getCard: { audience: 'any', parse: record<RequestOf<'getCard'>>({ entity: entityId, page }) },
  explainMark: {
    audience: 'any',
    parse: where(
      record<RequestOf<'explainMark'>>({
        block: text(MAX_CHARS_A_REQUEST),
        start: integer(0, MAX_CHARS_A_REQUEST),
        end: integer(0, MAX_CHARS_A_REQUEST),
        entity: entityId,
        page,
      }),
      ({ start, end }) => start <= end,
    ),
  },
  readDate: {
    audience: 'any',
    parse: record<RequestOf<'readDate'>>({
      text: text(MAX_DATE_CHARS),
      offset: integer(0, MAX_DATE_CHARS),
      asOf: pageContext.asOf,
      language: oneOf('ar', 'en'),
    }),
  },
  dateWords: { audience: 'any', parse: nothing },
  cardLook: { audience: 'any', parse: record<RequestOf<'cardLook'>>({ language: oneOf('ar', 'en') }) },
  injectCard: { audience: 'any', parse: nothing },
  injectMarker: { audience: 'any', parse: nothing },
  injectHover: { audience: 'any', parse: nothing },
  injectTouch: { audience: 'any', parse: nothing },
  openSource: { audience: 'any', parse: record<RequestOf<'openSource'>>({ article: articleId, span: nullable(span) }) },
  openDossier: { audience: 'any', parse: record<RequestOf<'openDossier'>>({ entity: entityId, ask: oneOf('apart') }, ['ask']) },
  reportPage: {
    audience: 'any',
    parse: record<RequestOf<'reportPage'>>({ state: oneOf('on', 'off', 'not-article', 'working'), names: integer(0, 100_000) }),
  },
  search: { audience: 'extension-page', parse: record<RequestOf<'search'>>({ query: text(300), limit: integer(1, 200) }) },
  previewImport: { audience: 'extension-page', parse: record<RequestOf<'previewImport'>>({ item: importItem }) },
  stageImport: { audience: 'extension-page', parse: record<RequestOf<'stageImport'>>({ batch: batchId, item: importItem }) },
  runImport: { audience: 'extension-page', parse: batchOnly },
  importProgress: { audience: 'extension-page', parse: batchOnly },
  undoImport: { audience: 'extension-page', parse: batchOnly },
  lastImport: { audience: 'extension-page', parse: nothing },
  readBackup: { audience: 'extension-page', parse: record<RequestOf<'readBackup'>>({ parts: backupParts, after: nullable(text(100)) }) },
  compareBackup: { audience: 'extension-page', parse: record<RequestOf<'compareBackup'>>({ entries: comparedEntries }) },
  stageRestore: {
    audience: 'extension-page',
    parse: record<RequestOf<'stageRestore'>>({ batch: batchId, entries: backupEntries, onDifference }),
  },
  listArticles: {
    audience: 'extension-page',
    parse: record<RequestOf<'listArticles'>>({ filter: text(300), offset: integer(0, 1e9), limit: integer(1, 1000) }),
  },
  getArticle: { audience: 'extension-page', parse: record<RequestOf<'getArticle'>>({ article: articleId }) },
  editArticle: { audience: 'extension-page', parse: record<RequestOf<'editArticle'>>({ article: articleId, facts }) },
  deleteArticle: { audience: 'extension-page', parse: record<RequestOf<'deleteArticle'>>({ article: articleId }) },
  findRivals: { audience: 'extension-page', parse: record<RequestOf<'findRivals'>>({ entities: list(entityId, MAX_FOUND_A_REQUEST) }) },
  getIdentity: { audience: 'extension-page', parse: record<RequestOf<'getIdentity'>>({ entity: entityId }) },
  correctLinks: { audience: 'extension-page', parse: record<RequestOf<'correctLinks'>>({ correction: saidCorrection }) },
  listCorrections: { audience: 'extension-page', parse: nothing },
  undoCorrections: {
    audience: 'extension-page',
    parse: record<RequestOf<'undoCorrections'>>({ ids: list(correctionId, MAX_CORRECTIONS) }),
  },
  addCorrections: {
    audience: 'extension-page',
    parse: record<RequestOf<'addCorrections'>>({ kept: list(keptCorrection, MAX_CORRECTIONS) }),
  },
  archiveCounts: { audience: 'extension-page', parse: nothing },
  getSettings: { audience: 'extension-page', parse: nothing },
  setSettings: { audience: 'extension-page', parse: record<RequestOf<'setSettings'>>({ settings: anySettings }) },
  runOnTab: { audience: 'extension-page', parse: record<RequestOf<'runOnTab'>>({ tabId: integer(0, 2 ** 31) }) },
};
