/** Writing articles. In: an open database and items. Out: what became of each; children follow their article, all in the caller's transaction. */
import type { Database, Statement } from 'better-sqlite3';
import type { RawPage } from '../../model/article.js';
import type { VigieRecord } from '../../model/record.js';
import { actorRows, eventRows, type NameRow, placeRows } from '../rows.js';
import type { Added, AddOptions, Outcome, StoreItem } from '../store.js';
import { stemsOf } from '../words.js';
import { type PackedRecord, packBytes, packRecord, publishedAt } from './pack.js';

interface Existing {
  readonly n: number;
  readonly record_hash: string;
  readonly text_hash: string;
  readonly url: string | null;
  readonly added: string;
}

const SQL = {
  find: 'select n, record_hash, text_hash, url, added from article where id = ?',
  insert: `insert into article (id, record_hash, text_hash, url, title, site, published_at, sorted_at, added, changed, origin, record)
    values (@id, @recordHash, @textHash, @url, @title, @site, @published, @sorted, @added, @now, null, @packed)`,
  update: `update article set record_hash = @recordHash, text_hash = @textHash, url = @url, title = @title, site = @site, published_at = @published,
    sorted_at = @sorted, changed = @now, record = @packed where n = @n`,
  event: 'insert into event values (?, ?, ?, ?, ?, ?, ?)',
  name: 'insert into name (key, name) values (?, ?) on conflict do update set name = name returning n',
  actor: 'insert into actor values (?, ?, ?, ?, ?)',
  place: 'insert into place values (?, ?, ?, ?)',
  link: 'insert into link values (?, ?, ?)',
  page: 'insert or replace into page values (?, ?, ?, ?, ?, ?)',
  copyKey: 'insert or ignore into copy_key values (?, ?)',
  index: 'insert into search (rowid, title, body) values (?, ?, ?)',
  dropEvents: 'delete from event where article = ?',
  dropActors: 'delete from actor where article = ?',
  dropPlaces: 'delete from place where article = ?',
  dropLinks: 'delete from link where article = ?',
  dropCopyKeys: 'delete from copy_key where article = ?',
  dropIndex: 'delete from search where rowid = ?',
} as const;

type Statements = Readonly<Record<keyof typeof SQL, Statement>>;

const DROPS = ['dropEvents', 'dropActors', 'dropPlaces', 'dropLinks', 'dropCopyKeys', 'dropIndex'] as const;

/** An id that comes back: is it the same record, the same text, the same page grown older, or something else under its name? */
function outcomeFor(existing: Existing, record: VigieRecord, packed: PackedRecord, replace: boolean): Outcome {
  if (existing.record_hash === packed.recordHash) return 'unchanged';
  if (existing.text_hash === packed.textHash) return 'recoded';
  const samePage = existing.url !== null && existing.url === record.article.url;
  return samePage || replace ? 'revised' : 'conflict';
}

export class Writer {
  readonly #run: Statements;

  constructor(db: Database) {
    const entries = Object.entries(SQL).map(([name, sql]) => [name, db.prepare(sql)] as const);
    this.#run = Object.fromEntries(entries) as unknown as Statements;
  }

  /** Call it inside a transaction. */
  add({ record, page, copyKeys }: StoreItem, { now, replace }: AddOptions): Added {
    const packed = packRecord(record);
    const existing = this.#run.find.get(record.id) as Existing | undefined;
    const outcome = existing ? outcomeFor(existing, record, packed, replace) : 'added';
    if (outcome !== 'unchanged' && outcome !== 'conflict') {
      const n = this.#putArticle(record, packed, existing, now);
      this.#putChildren(n, record, copyKeys);
      if (page !== null) this.#putPage(n, page);
    }
    return { id: record.id, outcome };
  }

  #putArticle(record: VigieRecord, packed: PackedRecord, existing: Existing | undefined, now: string): number {
    const { url, title, site } = record.article;
    const published = publishedAt(record.article.published);
    const added = existing?.added ?? now;
    const row = {
      id: record.id,
      url,
      title,
      site,
      published,
      sorted: published ?? added,
      added,
      now,
      ...packed,
    };
    if (!existing) return Number(this.#run.insert.run(row).lastInsertRowid);
    this.#run.update.run({ ...row, n: existing.n });
    for (const drop of DROPS) this.#run[drop].run(existing.n);
    return existing.n;
  }

  #putChildren(n: number, record: VigieRecord, copyKeys: readonly string[]): void {
    const run = this.#run;
    for (const e of eventRows(record)) run.event.run(n, e.o, e.type, e.status, e.country, e.from, e.to);
    for (const a of actorRows(record)) run.actor.run(n, a.o, this.#nameOf(a), a.id, a.code);
    for (const p of placeRows(record)) run.place.run(n, p.o, this.#nameOf(p), p.country);
    for (const { href, text } of record.article.links) run.link.run(n, href, text);
    for (const key of copyKeys) run.copyKey.run(key, n);
    run.index.run(n, stemsOf(record.article.title).join(' '), stemsOf(record.article.text).join(' '));
  }

  #nameOf({ key, name }: NameRow): number {
    return (this.#run.name.get(key, name) as { n: number }).n;
  }

  #putPage(n: number, { url, contentType, fetched, bytes }: RawPage): void {
    this.#run.page.run(n, url, contentType, fetched, bytes.length, packBytes(bytes));
  }
}
