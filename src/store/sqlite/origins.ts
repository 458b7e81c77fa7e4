/** Copies in the store. In: article ids, or origins from `merge`. Out: what to compare them with; or the origins, written. */
import type { Database } from 'better-sqlite3';
import type { MergeArticle, Origin } from '../../model/origin.js';
import { unpackRecord } from './pack.js';

/** The ids travel as one JSON text, so that their number has no limit. */
const NEIGHBOURS = `
  with asked as (select n, origin from article where id in (select value from json_each(?))),
  sharing as (
    select n from asked
    union select other.article from asked
      join copy_key mine on mine.article = asked.n
      join copy_key other on other.key = mine.key
  ),
  origins as (select origin from article where n in (select n from sharing) and origin is not null)
  select id, record from article
  where n in (select n from sharing) or origin in (select origin from origins)
  order by n`;

export function possibleCopies(db: Database, ids: readonly string[]): MergeArticle[] {
  const rows = db.prepare(NEIGHBOURS).all(JSON.stringify(ids)) as { id: string; record: Uint8Array }[];
  return rows.map(({ id, record }) => {
    const { title, text, credits, published, site } = unpackRecord(record).article;
    return { id, title, text, credits, published, site };
  });
}

/** Origins whose articles all went to another one are forgotten. */
export function setOrigins(db: Database, origins: readonly Origin[]): void {
  const put = db.prepare('insert or replace into origin (id, agency, first) values (?, ?, ?)');
  const assign = db.prepare('update article set origin = ? where id = ?');
  const forget = db.prepare('delete from origin where id = ? and not exists (select 1 from article where origin = ?)');
  const former = db.prepare('select origin from article where id = ?').pluck();
  db.transaction(() => {
    const left = new Set<string>();
    for (const { id, agency, first, copies } of origins) {
      put.run(id, agency, first);
      for (const copy of copies) {
        const before = former.get(copy.id) as string | null | undefined;
        if (before && before !== id) left.add(before);
        assign.run(id, copy.id);
      }
    }
    for (const id of left) forget.run(id, id);
  }).immediate();
}
