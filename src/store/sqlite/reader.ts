/** Reading articles and events. In: filters and paging. Out: pages of stored articles and events with their origins. */
import { type Kysely, type SqlBool, sql } from 'kysely';
import {
  articleConditions,
  eventConditions,
  eventDayConditions,
  sharedConditions,
  type TextCondition,
} from '../filters.js';
import type { Filters, OriginMember, Page, Paging, StoredArticle, StoredEvent, StoredOrigin } from '../store.js';
import type { Tables } from '../tables.js';
import { queryParts } from '../words.js';
import { unpackRecord } from './pack.js';

type Db = Kysely<Tables>;

/** Stems are letters and digits: quoted, nothing in them is an operator. Null for a query without a word. */
function matchExpression(query: string): string | null {
  const parts = queryParts(query).map((stems) => `"${stems.join(' ')}"`);
  return parts.length > 0 ? parts.join(' AND ') : null;
}

const matches: TextCondition = (query) => {
  const match = matchExpression(query);
  return match === null
    ? sql<SqlBool>`1`
    : sql<SqlBool>`article.n in (select rowid from search where search match ${match})`;
};

interface ArticleRow {
  readonly record: Uint8Array;
  readonly added: string;
  readonly origin: string | null;
}

async function originsOf(db: Db, rows: readonly ArticleRow[]): Promise<Map<string, StoredOrigin>> {
  const ids = [...new Set(rows.map((row) => row.origin).filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const origins = await db.selectFrom('origin').selectAll().where('id', 'in', ids).execute();
  const articles = await db
    .selectFrom('article')
    .select(['id', 'origin', 'title', 'site'])
    .where('origin', 'in', ids)
    .orderBy('sorted_at')
    .orderBy('n')
    .execute();
  const membersOf = (origin: string): OriginMember[] =>
    articles.filter((a) => a.origin === origin).map(({ id, title, site }) => ({ id, title, site }));
  return new Map(origins.map((origin) => [origin.id, { ...origin, members: membersOf(origin.id) }]));
}

async function hydrate(db: Db, rows: readonly ArticleRow[]): Promise<StoredArticle[]> {
  const origins = await originsOf(db, rows);
  return rows.map(({ record, added, origin }) => ({
    record: unpackRecord(record),
    added,
    origin: origin === null ? null : (origins.get(origin) ?? null),
  }));
}

const CONTENT = ['article.record', 'article.added', 'article.origin'] as const;

function window({ page, size }: Paging): { limit: number; offset: number } {
  return { limit: size, offset: (page - 1) * size };
}

export async function readArticle(db: Db, id: string): Promise<StoredArticle | null> {
  const rows = await db.selectFrom('article').select(CONTENT).where('id', '=', id).execute();
  return (await hydrate(db, rows))[0] ?? null;
}

export async function readArticles(db: Db, filters: Filters, paging: Paging): Promise<Page<StoredArticle>> {
  const query = db.selectFrom('article').where((eb) => eb.and(articleConditions(eb, filters, matches)));
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const { limit, offset } = window(paging);
  const rows = await query
    .select(CONTENT)
    .orderBy('article.sorted_at', 'desc')
    .orderBy('article.n', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { items: await hydrate(db, rows), total };
}

/** Events with their articles, narrowed by all filters. */
export function eventQuery(db: Db, filters: Filters) {
  return db
    .selectFrom('event')
    .innerJoin('article', 'article.n', 'event.article')
    .where((eb) =>
      eb.and([
        ...sharedConditions(eb, filters, matches),
        ...eventConditions(eb, filters),
        ...eventDayConditions(eb, filters),
      ]),
    );
}

export async function readEvents(db: Db, filters: Filters, paging: Paging): Promise<Page<StoredEvent>> {
  const query = eventQuery(db, filters);
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const { limit, offset } = window(paging);
  const rows = await query
    .select([...CONTENT, 'event.o'])
    .orderBy('event.day_from', (order) => order.desc().nullsLast())
    .orderBy('article.sorted_at', 'desc')
    .orderBy('event.article')
    .orderBy('event.o')
    .limit(limit)
    .offset(offset)
    .execute();
  return { items: await hydrateEvents(db, rows), total };
}

async function hydrateEvents(db: Db, rows: readonly (ArticleRow & { readonly o: number })[]): Promise<StoredEvent[]> {
  const articles = await hydrate(db, rows);
  return articles.flatMap((article, i) => {
    const order = rows[i]?.o ?? 0;
    const event = article.record.events[order];
    return event ? [{ event, order, article }] : [];
  });
}

/** bm25 with the title counting three times the text. */
export async function searchArticles(db: Db, words: string, paging: Paging): Promise<Page<StoredArticle>> {
  const match = matchExpression(words);
  if (match === null) return { items: [], total: 0 };
  const counted = await sql<{
    total: number;
  }>`select count(*) as total from search where search match ${match}`.execute(db);
  const { limit, offset } = window(paging);
  const rows = await sql<ArticleRow>`
    select a.record, a.added, a.origin from search join article a on a.n = search.rowid
    where search match ${match} order by bm25(search, 3.0, 1.0), a.sorted_at desc limit ${limit} offset ${offset}`.execute(
    db,
  );
  return { items: await hydrate(db, rows.rows), total: counted.rows[0]?.total ?? 0 };
}

const BATCH = 200;

export async function* readAll(db: Db, filters: Filters): AsyncGenerator<StoredArticle> {
  let last = 0;
  for (;;) {
    const rows = await db
      .selectFrom('article')
      .where((eb) => eb.and([eb('article.n', '>', last), ...articleConditions(eb, filters, matches)]))
      .select([...CONTENT, 'article.n'])
      .orderBy('article.n')
      .limit(BATCH)
      .execute();
    yield* await hydrate(db, rows);
    const end = rows.at(-1);
    if (!end) return;
    last = end.n;
  }
}

export async function* readAllEvents(db: Db, filters: Filters): AsyncGenerator<StoredEvent> {
  let last = { article: 0, o: 0 };
  for (;;) {
    const rows = await eventQuery(db, filters)
      .where(sql<SqlBool>`(event.article, event.o) > (${last.article}, ${last.o - 1})`)
      .select([...CONTENT, 'event.article', 'event.o'])
      .orderBy('event.article')
      .orderBy('event.o')
      .limit(BATCH)
      .execute();
    yield* await hydrateEvents(db, rows);
    const end = rows.at(-1);
    if (!end) return;
    last = { article: end.article, o: end.o + 1 };
  }
}
