import { unpackMentions } from '../core/match/packed-mentions.ts';
import { askBackground } from '../messages/ask.ts';
import { NO_PAGE, openSource, readCard, searchArchive } from '../messages/ask-archive.ts';
import { runBatch } from '../messages/run-batch.ts';
import { followNews } from '../messages/wire-news.ts';
import { readImportFile, readPastedText } from '../read-page/read-import-file.ts';
import { exampleQuery, liftMentions, orderForLesson, type ReadArticle, targetsIn } from './choose-lesson.ts';
import type { FirstRunBackend, Lesson } from './first-run-backend.ts';

const SEARCH_LIMIT = 6;
/** Bundled articles looked at; the archive may be large when the page is opened again later. */
const MAX_LESSON_ARTICLES = 8;

export const firstRunBackend: FirstRunBackend = {
  readLesson,
  follow: (onChange, signal) => void followNews({ settings: () => undefined, knowledge: onChange }, signal),
  count: async () => {
    const answer = await askBackground('archiveCounts', null);
    return answer.ok ? { articles: answer.value.articles, people: answer.value.byKind.person } : null;
  },
  search: query => searchArchive(query, SEARCH_LIMIT),
  getCard: readCard,
  openSource,
  readFile: readImportFile,
  readPaste: readPastedText,
  preview: item => askBackground('previewImport', { item }),
  add: items => runBatch(items, () => undefined),
  undo: batch => askBackground('undoImport', { batch }),
};

async function readLesson(): Promise<Lesson | null> {
  const articles = orderForLesson(await readBundled());
  const first = articles[0];
  if (first === undefined) return null;
  return {
    articles: articles.map(({ view }) => view),
    target: await findTarget(first, articles),
    example: exampleQuery(first),
  };
}

async function readBundled(): Promise<readonly ReadArticle[]> {
  const count = await askBackground('listArticles', { filter: '', offset: 0, limit: 1 });
  if (!count.ok) return [];
  // The bundled ones stand last in the list.
  const offset = Math.max(0, count.value.total - MAX_LESSON_ARTICLES);
  const list = await askBackground('listArticles', { filter: '', offset, limit: MAX_LESSON_ARTICLES });
  const bundled = list.ok ? list.value.entries.filter(entry => entry.origin === 'bundled') : [];
  const read: ReadArticle[] = [];
  for (const { article } of bundled) {
    const view = await askBackground('getArticle', { article });
    if (!view.ok || view.value === null) continue;
    const { text, blocks } = view.value;
    const found = await askBackground('findMentions', {
      blocks: blocks.map(({ start, end }) => text.slice(start, end)),
      page: { ...NO_PAGE, article },
    });
    read.push({ view: view.value, mentions: found.ok ? liftMentions(unpackMentions(found.value), blocks) : [] });
  }
  return read;
}

/** The first candidate whose card, on this page, has something to say from another article. */
async function findTarget(first: ReadArticle, articles: readonly ReadArticle[]) {
  const { article } = first.view.entry;
  for (const { entity, start, end } of targetsIn(first, articles)) {
    const card = await askBackground('getCard', { entity, page: { ...NO_PAGE, article } });
    if (card.ok && card.value?.sources.some(source => source.article !== article)) return { start, end };
  }
  return null;
}
