/** What every store keeps its word on. In: a way to open an empty store. Out: the shared suite, run by each implementation's test. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fictionalRecords } from '../../test/support/fictional-records.js';
import type { Origin } from '../model/origin.js';
import type { VigieRecord } from '../model/record.js';
import { findingContract } from './contract-finding.case.js';
import { type Filters, NO_FILTERS, type Paging, type Store, type StoreItem } from './store.js';

const NOW = '2026-03-20T08:00:00.000Z';
const LATER = '2026-03-21T08:00:00.000Z';
const ALL: Paging = { page: 1, size: 100 };
const once = { now: NOW, replace: false };

function item(record: VigieRecord, copyKeys: readonly string[] = []): StoreItem {
  return { record, page: null, copyKeys };
}

function retitled(record: VigieRecord, title: string): VigieRecord {
  return { ...record, article: { ...record.article, title } };
}

/** Runs the suite over `open`, which gives an empty store each time. */
export function storeContract(open: () => Promise<Store>): void {
  let store: Store;
  const [convoy, copy, summit] = fictionalRecords();
  const add = (records: readonly VigieRecord[], now = NOW) =>
    store.add(
      records.map((r) => item(r)),
      { now, replace: false },
    );
  const ids = async (filters: Partial<Filters>) =>
    (await store.articles({ ...NO_FILTERS, ...filters }, ALL)).items.map((a) => a.record.id);
  const eventIds = async (filters: Partial<Filters>) =>
    (await store.events({ ...NO_FILTERS, ...filters }, ALL)).items.map((e) => e.event.id);

  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  describe('adding', () => {
    it('gives back the record as it came', async () => {
      expect(await add([convoy, summit])).toEqual([
        { id: 'mine-solamba', outcome: 'added' },
        { id: 'sommet-bamako', outcome: 'added' },
      ]);
      expect(await store.get('mine-solamba')).toEqual({ record: convoy, added: NOW, origin: null });
      expect(await store.get('nobody')).toBeNull();
    });

    it('changes nothing when the same input comes twice, even in one batch', async () => {
      await add([convoy]);
      const before = await store.revision();
      expect((await add([convoy, convoy], LATER)).map((a) => a.outcome)).toEqual(['unchanged', 'unchanged']);
      expect(await store.revision()).toBe(before);
      expect(await store.counts()).toMatchObject({ articles: 1, events: 3 });
    });

    it('takes a new coding of the same text, and forgets the former', async () => {
      await add([convoy]);
      const recoded = { ...convoy, events: convoy.events.slice(0, 1) };
      expect((await add([recoded], LATER))[0]?.outcome).toBe('recoded');
      expect(await store.get(convoy.id)).toMatchObject({ record: { events: [{ id: 'ev-mine' }] }, added: NOW });
      expect(await eventIds({})).toEqual(['ev-mine']);
    });

    it('takes a new text from the same address', async () => {
      await add([convoy]);
      expect((await add([retitled(convoy, 'Huit soldats tués')], LATER))[0]?.outcome).toBe('revised');
      expect(await ids({ text: 'huit' })).toEqual([convoy.id]);
      expect(await ids({ text: 'burkina' })).toEqual([]);
    });

    it('refuses another text under a known id, unless told to replace', async () => {
      await add([summit]);
      const other = retitled(summit, 'Un tout autre article');
      expect((await add([other]))[0]?.outcome).toBe('conflict');
      expect((await store.get(summit.id))?.record.article.title).toBe(summit.article.title);
      const [replaced] = await store.add([item(other)], { now: LATER, replace: true });
      expect(replaced?.outcome).toBe('revised');
      expect((await store.get(summit.id))?.record.article.title).toBe('Un tout autre article');
    });

    it('adds a whole batch or nothing', async () => {
      const broken = { ...summit, events: null } as unknown as VigieRecord;
      await expect(add([convoy, broken])).rejects.toThrow();
      expect(await store.counts()).toMatchObject({ articles: 0, events: 0 });
    });

    it('keeps the page byte for byte', async () => {
      const bytes = new Uint8Array([0, 255, 60, 104, 116, 109, 108, 62, 13, 10]);
      const page = { id: convoy.id, url: convoy.article.url, bytes, contentType: 'text/html', fetched: NOW };
      await store.add([{ record: convoy, page, copyKeys: [] }], once);
      expect(await store.page(convoy.id)).toEqual(page);
      expect(await store.page('nobody')).toBeNull();
    });
  });

  describe('finding', () => findingContract(() => store));

  describe('origins', () => {
    const origin: Origin = {
      id: 'mine-solamba',
      agency: 'AGX',
      first: 'mine-solamba',
      copies: [
        { id: 'mine-solamba', similarity: 1, exact: true },
        { id: 'quotidien-9912', similarity: 1, exact: false },
      ],
    };
    beforeEach(async () => {
      await store.add([item(convoy, ['k1', 'k2']), item(copy, ['k2']), item(summit, ['k3'])], once);
    });

    it('offers the possible copies of an article, and what is already grouped with them', async () => {
      const near = async (id: string) => (await store.possibleCopies([id])).map((a) => a.id).sort();
      expect(await near('mine-solamba')).toEqual(['mine-solamba', 'quotidien-9912']);
      expect(await near('sommet-bamako')).toEqual(['sommet-bamako']);
      await store.setOrigins([
        { ...origin, copies: [...origin.copies, { id: 'sommet-bamako', similarity: 1, exact: false }] },
      ]);
      expect(await near('quotidien-9912')).toEqual(['mine-solamba', 'quotidien-9912', 'sommet-bamako']);
      expect((await store.possibleCopies(['quotidien-9912']))[0]).toMatchObject({
        credits: ['AGX'],
        site: 'Radio Tirna',
      });
    });

    it('shows an article with its origin, and counts origins', async () => {
      expect((await store.counts()).origins).toBe(3);
      await store.setOrigins([origin]);
      expect((await store.get('quotidien-9912'))?.origin).toEqual({
        id: 'mine-solamba',
        agency: 'AGX',
        first: 'mine-solamba',
        members: [
          { id: 'mine-solamba', title: convoy.article.title, site: 'Radio Tirna' },
          { id: 'quotidien-9912', title: copy.article.title, site: 'Le Quotidien du Torodi' },
        ],
      });
      expect((await store.counts()).origins).toBe(2);
    });

    it('lets a group change its leader', async () => {
      await store.setOrigins([origin]);
      await store.setOrigins([{ ...origin, id: 'quotidien-9912', first: null }]);
      expect((await store.get('mine-solamba'))?.origin).toMatchObject({ id: 'quotidien-9912', first: null });
      expect((await store.counts()).origins).toBe(2);
    });
  });

  describe('visits', () => {
    const at = (clock: string) => store.visit(`2026-03-20T${clock}:00.000Z`);

    it('are told apart by half an hour of absence', async () => {
      expect(await at('08:00')).toBeNull();
      expect(await at('08:20')).toBeNull();
      expect(await at('10:00')).toBe('2026-03-20T08:20:00.000Z');
      expect(await at('10:10')).toBe('2026-03-20T08:20:00.000Z');
      expect(await at('12:00')).toBe('2026-03-20T10:10:00.000Z');
    });
  });
}
