/** What is remembered is what the store would say: it is forgotten when articles arrive. */
import { afterEach, expect, it } from 'vitest';
import { fictionalRecords } from '../../test/support/fictional-records.js';
import { openSqliteStore } from '../store/sqlite/sqlite-store.js';
import { NO_FILTERS, type Store } from '../store/store.js';
import { memoOf } from './memo.js';
import { fillStore } from './testing/desk-for-tests.js';

const store: Store = openSqliteStore(':memory:');
afterEach(() => store.close());

it('asks once for a state of the store, and anew for the next', async () => {
  await fillStore(store, fictionalRecords().slice(0, 1));
  let asked = 0;
  const memo = memoOf({
    ...store,
    facets: (filters) => {
      asked++;
      return store.facets(filters);
    },
  });
  expect(await memo.choices(NO_FILTERS)).toMatchObject({
    counts: { articles: 1 },
    facets: { types: { ASSAULT: 2, REQUEST: 1 } },
  });
  await memo.choices(NO_FILTERS);
  expect(asked).toBe(1);
  await store.add([{ record: fictionalRecords()[2], page: null, copyKeys: [] }], {
    now: '2026-03-20T00:00:00.000Z',
    replace: false,
  });
  expect(await memo.choices(NO_FILTERS)).toMatchObject({
    counts: { articles: 2 },
    facets: { types: { ASSAULT: 2, CONSULT: 1 } },
  });
  expect(asked).toBe(2);
});

it('does not keep a failure', async () => {
  const failing = { ...store, revision: async () => 'r', counts: async () => Promise.reject(new Error('occupé')) };
  const memo = memoOf(failing);
  await expect(memo.counts()).rejects.toThrow('occupé');
  failing.counts = async () => ({ articles: 1, events: 0, origins: 1 }) as never;
  expect(await memo.counts()).toMatchObject({ articles: 1 });
});
