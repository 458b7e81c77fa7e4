/** Adding articles: the same input twice changes nothing, copies end under one origin in whatever order they came, nothing unread is stored. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { article, fictionalRecords } from '../../test/support/fictional-records.js';
import type { VigieRecord } from '../model/record.js';
import { openSqliteStore } from '../store/sqlite/sqlite-store.js';
import type { Store } from '../store/store.js';
import { addArticles } from './add-articles.js';

let store: Store;
beforeEach(() => {
  store = openSqliteStore(':memory:');
});
afterEach(() => store.close());

async function* reads(records: readonly VigieRecord[], failure?: Error) {
  for (const record of records) yield { record, page: null };
  if (failure) throw failure;
}
const options = { now: () => '2026-03-20T08:00:00.000Z', replace: false };
const [convoy, copy, summit] = fictionalRecords();
const membersOf = async (id: string) => (await store.get(id))?.origin?.members.map((m) => m.id);

describe('addArticles', () => {
  it('stores, counts, and finds the second time that nothing changed', async () => {
    expect((await addArticles(reads([convoy, copy, summit]), store, options)).counts).toMatchObject({ added: 3 });
    const revision = await store.revision();
    expect((await addArticles(reads([convoy, copy, summit]), store, options)).counts).toMatchObject({
      added: 0,
      unchanged: 3,
    });
    expect(await store.revision()).toBe(revision);
    expect(await store.counts()).toEqual({ articles: 3, events: 5, origins: 2 });
  });

  it.each([[[convoy, copy]], [[copy, convoy]]])('joins copies that come one run after the other', async (order) => {
    for (const record of order) await addArticles(reads([record]), store, options);
    expect(await membersOf('quotidien-9912')).toEqual(['mine-solamba', 'quotidien-9912']);
    expect((await store.get('quotidien-9912'))?.origin).toMatchObject({
      id: 'mine-solamba',
      agency: 'AGX',
      first: 'mine-solamba',
    });
  });

  it('reports what gave no article, and what would hide another one', async () => {
    const problem = { code: 'binary', message: 'fichier binaire', start: null, end: null };
    const empty = { ...convoy, id: 'photo', article: article('', ''), events: [], problems: [problem] };
    const other = { ...summit, id: convoy.id };
    const report = await addArticles(reads([convoy, empty, other]), store, options);
    expect(report.unread).toEqual([{ id: 'photo', reason: 'fichier binaire' }]);
    expect(report.conflicts).toEqual([convoy.id]);
    expect((await store.get(convoy.id))?.record.article.title).toBe(convoy.article.title);
    expect(await store.counts()).toMatchObject({ articles: 1 });
  });

  it('stores what came before a failure, and lets the failure through', async () => {
    await expect(addArticles(reads([convoy], new Error('deux entrées du même nom')), store, options)).rejects.toThrow(
      'même nom',
    );
    expect(await store.counts()).toMatchObject({ articles: 1 });
  });

  it('goes on beyond one batch', async () => {
    const many = Array.from({ length: 120 }, (_, i) => ({
      ...summit,
      id: `s${i}`,
      article: { ...summit.article, text: `${summit.article.text} Suite ${i}.` },
    }));
    expect((await addArticles(reads(many), store, options)).counts.added).toBe(120);
    expect((await store.counts()).origins).toBe(1);
  });
});
