/** GET /api/… : the same lists as JSON, with the same parameters as the pages. */
import type { Context } from 'hono';
import { eventSentence } from '../../export/sentence.js';
import type { CodeLabels } from '../../model/labels.js';
import type { Filters, Page, Paging, StoredArticle, StoredEvent } from '../../store/store.js';
import type { DeskDeps } from '../deps.js';
import { type DeskQuery, readQuery } from '../query.js';
import { PAGE_SIZE, storeFilters } from './home.js';

function articleSummary({ record, added, origin }: StoredArticle, labels: CodeLabels) {
  const { title, site, url, published, language, dateline } = record.article;
  const events = record.events.map((event) => ({
    id: event.id,
    type: event.type,
    status: event.status,
    sentence: eventSentence(event, labels),
  }));
  return { id: record.id, title, site, url, published, language, dateline, added, origin, events };
}

function eventSummary({ event, article }: StoredEvent, labels: CodeLabels) {
  const { title, site, url, published } = article.record.article;
  return {
    article: { id: article.record.id, title, site, url, published },
    sentence: eventSentence(event, labels),
    event,
  };
}

type Read = { readonly query: DeskQuery } | { readonly refused: Response };

/** A program that misspells a filter must not get the unfiltered list: 400, with what would be valid. */
function readOrRefuse(c: Context): Read {
  const { query, complaints } = readQuery(c.req.query());
  if (complaints.length === 0) return { query };
  return { refused: c.json({ error: { code: 'bad-parameter', message: complaints.join(' ') } }, 400) };
}

export function apiArticles({ store, labels }: DeskDeps) {
  return (c: Context): Promise<Response> =>
    listed(
      c,
      (filters, page) => store.articles(filters, page),
      (item) => articleSummary(item, labels),
    );
}

export function apiEvents({ store, labels }: DeskDeps) {
  return (c: Context): Promise<Response> =>
    listed(
      c,
      (filters, page) => store.events(filters, page),
      (item) => eventSummary(item, labels),
    );
}

/** One page of a list under the filters of the address. */
async function listed<T>(
  c: Context,
  find: (filters: Filters, paging: Paging) => Promise<Page<T>>,
  summary: (item: T) => unknown,
): Promise<Response> {
  const read = readOrRefuse(c);
  if ('refused' in read) return read.refused;
  const { page } = read.query;
  const { items, total } = await find(storeFilters(read.query, null), { page, size: PAGE_SIZE });
  return c.json({ total, page, size: PAGE_SIZE, items: items.map(summary) });
}

export function apiRecord({ store }: DeskDeps) {
  return async (c: Context): Promise<Response> => {
    const id = c.req.param('id') ?? '';
    const stored = await store.get(id);
    if (stored === null)
      return c.json({ error: { code: 'not-found', message: `Aucun article ne porte l’identifiant « ${id} ».` } }, 404);
    return c.json(stored.record);
  };
}

export function apiRevision({ store }: DeskDeps) {
  return async (c: Context): Promise<Response> => c.json({ revision: await store.revision() });
}
