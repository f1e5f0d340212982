import type { Article, ArticleFacts, ArticleId, Known } from '../../src/core/article/article.ts';
import { articleIdOf } from '../../src/core/article/article-id.ts';
import type { EntityId } from '../../src/core/link/dossier.ts';
import { keepCorrection } from '../../src/core/link/kept-correction.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import type { AskingPage, CallName, ImportItem, RequestOf } from '../../src/messages/protocol.ts';

const UNKNOWN: Known<never> = { value: null, basis: 'unknown', evidence: null };
const article = '0123456789abcdef01234567' as ArticleId;
const entity = 'person/سلمى_الحسن' as EntityId;
const page: AskingPage = { url: 'https://news.example/a', language: 'ar', asOf: { from: '2021-02-08', to: null }, article: null };

const FACTS: ArticleFacts = {
  title: { value: 'عنوان', basis: 'text', evidence: 'عنوان', start: 0, end: 5 },
  outlet: UNKNOWN,
  url: UNKNOWN,
  published: { value: { from: '2021-02-08', to: '2021-02-08' }, basis: 'reader', evidence: null },
  publishedBounds: UNKNOWN,
};

export const ITEM: ImportItem = {
  name: 'a.html',
  parts: {
    text: 'عنوان\nنصّ',
    blocks: [{ start: 0, end: 5, role: 'title' }],
    title: 'عنوان',
    outlet: null,
    url: 'https://news.example/a',
    dates: [{ value: '2021-02-08', from: 'json-ld' }],
    language: 'ar',
  },
  facts: FACTS,
};

const KEPT = keepCorrection(
  { kind: 'same', entities: [entity, 'person/الحسن' as EntityId], at: [[{ article, start: 3, end: 8 }], []] },
  ['سلمى الحسن', 'الحسن'],
  1_790_000_000_000,
);

const TEXT = 'قالت سلمى الحسن إن الجسر فُتح.';
const STORED: Article = {
  id: articleIdOf(TEXT),
  language: 'ar',
  text: TEXT,
  facts: FACTS,
  blocks: [{ start: 0, end: TEXT.length, role: 'paragraph' }],
  boilerplate: [],
};

/** One proper request of every call. */
export const REQUESTS: { readonly [N in CallName]: RequestOf<N> } = {
  findMentions: { blocks: ['فقرة أولى', ''], page: { ...page, found: [entity] } },
  scoutPage: { text: 'فقرة أولى', url: 'https://news.example/a', language: 'ar' },
  getCard: { entity, page },
  injectCard: null,
  injectMarker: null,
  injectHover: null,
  dateWords: null,
  openSource: { article, span: { start: 3, end: 9 } },
  openDossier: { entity },
  cardLook: { language: 'ar' },
  explainMark: { block: 'قال بوتين كلمة', start: 4, end: 9, entity, page },
  injectTouch: null,
  readDate: { text: 'يوم الاثنين الماضي', offset: 4, asOf: { from: '2021-12-15', to: '2021-12-15' }, language: 'ar' },
  reportPage: { state: 'on', names: 12 },
  search: { query: 'سلمى', limit: 30 },
  previewImport: { item: ITEM },
  stageImport: { batch: '4f9f2c1e-0000-4000-8000-000000000000', item: { ...ITEM, facts: null } },
  runImport: { batch: 'b1' },
  importProgress: { batch: 'b1' },
  undoImport: { batch: 'b1' },
  lastImport: null,
  readBackup: { parts: ['articles', 'settings'], after: null },
  compareBackup: {
    entries: [
      { kind: 'article', article, facts: FACTS },
      { kind: 'deletion', article },
    ],
  },
  stageRestore: {
    batch: 'b2',
    entries: [
      { kind: 'article', article: STORED, addedAt: 3, batch: 'b1', isEdited: true },
      { kind: 'edit', article, facts: FACTS },
      { kind: 'deletion', article },
      { kind: 'correction', kept: KEPT },
      { kind: 'settings', settings: DEFAULT_SETTINGS },
    ],
    onDifference: 'replace',
  },
  listArticles: { filter: '', offset: 0, limit: 100 },
  getArticle: { article },
  editArticle: { article, facts: FACTS },
  deleteArticle: { article },
  findRivals: { entities: [entity] },
  getIdentity: { entity },
  correctLinks: { correction: { kind: 'apart', entity, articles: [article] } },
  listCorrections: null,
  undoCorrections: { ids: [KEPT.id] },
  addCorrections: { kept: [KEPT] },
  archiveCounts: null,
  getSettings: null,
  setSettings: { settings: DEFAULT_SETTINGS },
  runOnTab: { tabId: 3 },
};
