/** The store in one SQLite file. In: a path (":memory:" for a passing one). Out: a `Store`; several processes may read and write the same file. */
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { RawPage } from '../../model/article.js';
import type { Counts, Store } from '../store.js';
import type { Tables } from '../tables.js';
import { isNoted, nextVisit, type VisitState } from '../visit.js';
import { migrate } from './migrations.js';
import { possibleCopies, setOrigins } from './origins.js';
import { unpackBytes } from './pack.js';
import { readAll, readAllEvents, readArticle, readArticles, readEvents, searchArticles } from './reader.js';
import { readFacets, readSuggestions } from './summaries.js';
import { Writer } from './writer.js';

type Database = Sqlite.Database;

/** Another process that writes is waited for; a batch takes well under a second. */
const BUSY_MS = 15_000;

function openDatabase(file: string): Database {
  const db = new Sqlite(file, { timeout: BUSY_MS });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  migrate(db, file);
  return db;
}

/** @throws when the file is no database, is written by a newer Vigie, or cannot be created: the message names the file. */
export function openSqliteStore(file: string): Store {
  try {
    return storeOver(openDatabase(file));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(reason.includes(file) ? reason : `${file} : base de données illisible (${reason})`, { cause });
  }
}

function storeOver(db: Database): Store {
  const queries = new Kysely<Tables>({ dialect: new SqliteDialect({ database: db }) });
  const writer = new Writer(db);
  return {
    add: async (items, options) => db.transaction(() => items.map((item) => writer.add(item, options))).immediate(),
    get: (id) => readArticle(queries, id),
    page: async (id) => readPage(db, id),
    articles: (filters, paging) => readArticles(queries, filters, paging),
    events: (filters, paging) => readEvents(queries, filters, paging),
    search: (words, paging) => searchArticles(queries, words, paging),
    all: (filters) => readAll(queries, filters),
    allEvents: (filters) => readAllEvents(queries, filters),
    facets: (filters) => readFacets(queries, filters),
    suggestions: () => readSuggestions(queries),
    counts: async () => readCounts(db),
    possibleCopies: async (ids) => possibleCopies(db, ids),
    setOrigins: async (origins) => setOrigins(db, origins),
    visit: async (now) => noteVisit(db, now),
    revision: async () => readRevision(db),
    close: () => queries.destroy(),
  };
}

function readPage(db: Database, id: string): RawPage | null {
  const row = db
    .prepare(
      'select p.url, p.content_type, p.fetched, p.bytes from page p join article a on a.n = p.article where a.id = ?',
    )
    .get(id) as
    | { url: string | null; content_type: string | null; fetched: string | null; bytes: Uint8Array }
    | undefined;
  if (!row) return null;
  return { id, url: row.url, bytes: unpackBytes(row.bytes), contentType: row.content_type, fetched: row.fetched };
}

/** An article that was not compared yet counts as an origin of its own. */
function readCounts(db: Database): Counts {
  const counts = `select (select count(*) from article) as articles, (select count(*) from event) as events,
    (select count(distinct coalesce(origin, id)) from article) as origins`;
  return db.prepare(counts).get() as Counts;
}

function noteVisit(db: Database, now: string): string | null {
  const state = db.prepare('select seen, since from visit').get() as VisitState;
  if (isNoted(state, now)) return state.since;
  return db
    .transaction(() => {
      const next = nextVisit(db.prepare('select seen, since from visit').get() as VisitState, now);
      db.prepare('update visit set seen = @seen, since = @since').run(next);
      return next.since;
    })
    .immediate();
}

function readRevision(db: Database): string {
  return db.prepare("select count(*) || '-' || coalesce(max(changed), '') from article").pluck().get() as string;
}
