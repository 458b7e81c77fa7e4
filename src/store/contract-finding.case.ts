/** What every store keeps its word on when it is searched and listed. In: the open store. Out: the part of the shared suite about finding. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fictionalRecords } from '../../test/support/fictional-records.js';
import type { VigieRecord } from '../model/record.js';
import { type Filters, NO_FILTERS, type Paging, type Store } from './store.js';

const NOW = '2026-03-20T08:00:00.000Z';
const LATER = '2026-03-21T08:00:00.000Z';
const ALL: Paging = { page: 1, size: 100 };

/** @param open gives the store that the surrounding suite opened for this test. */
export function findingContract(open: () => Store): void {
  let store: Store;
  const [convoy, copy, summit, english] = fictionalRecords();
  const add = (records: readonly VigieRecord[], now = NOW) =>
    store.add(
      records.map((record) => ({ record, page: null, copyKeys: [] })),
      { now, replace: false },
    );
  const ids = async (filters: Partial<Filters>) =>
    (await store.articles({ ...NO_FILTERS, ...filters }, ALL)).items.map((a) => a.record.id);
  const eventIds = async (filters: Partial<Filters>) =>
    (await store.events({ ...NO_FILTERS, ...filters }, ALL)).items.map((e) => e.event.id);

  beforeEach(() => {
    store = open();
  });

  describe('searching', () => {
    beforeEach(() => add([convoy, copy, summit, english]));
    const found = async (words: string) => (await store.search(words, ALL)).items.map((a) => a.record.id);

    it.each([
      ['ENLEVEES', ['mine-solamba']],
      ['enlèvement enseignante', ['mine-solamba']],
      ['securite', ['sommet-bamako']],
      ['« déclaré le colonel »', ['mine-solamba', 'quotidien-9912']],
      ['"colonel déclaré"', []],
      ['soldats sommet', []],
      ["l'attaque", ['mine-solamba', 'quotidien-9912']],
      ['Tirnawa', ['road-blocked']],
      ['', []],
      ['… !', []],
    ])('%s', async (words, expected) => {
      expect((await found(words)).sort()).toEqual(expected);
    });

    it.each(['"', 'a" OR "b', 'title:sommet AND', 'NEAR(', '*', "'; drop table article; --", '-soldats', '^'])(
      'takes %j as words, not as commands',
      async (words) => {
        await expect(found(words)).resolves.toBeInstanceOf(Array);
        expect(await store.counts()).toMatchObject({ articles: 4 });
      },
    );

    it('puts a match in the title first, and pages', async () => {
      expect((await found('sécurité'))[0]).toBe('sommet-bamako');
      const second = await store.search('soldats', { page: 2, size: 1 });
      expect([second.total, second.items.length]).toEqual([2, 1]);
    });
  });

  describe('listing articles', () => {
    beforeEach(() => add([convoy, copy, summit, english]));

    it('newest first, undated ones where they arrived', async () => {
      expect(await ids({})).toEqual(['road-blocked', 'sommet-bamako', 'quotidien-9912', 'mine-solamba']);
    });

    it.each<[Partial<Filters>, string[]]>([
      [{ type: 'ASSAULT' }, ['mine-solamba']],
      [{ type: 'ASSAULT', status: 'planned' }, []],
      [{ status: 'planned' }, ['sommet-bamako']],
      [{ country: 'BFA' }, ['mine-solamba']],
      [{ actor: 'torodi' }, ['mine-solamba']],
      [{ actor: 'front-torodi' }, ['mine-solamba']],
      [{ actor: 'NER.GOV' }, ['sommet-bamako']],
      [{ actor: '%' }, []],
      [{ place: 'solamba' }, ['mine-solamba']],
      [{ place: 'est' }, ['mine-solamba']],
      [{ from: '2026-03-15', to: '2026-03-15' }, ['quotidien-9912', 'mine-solamba']],
      [{ from: '2026-03-18', to: '2026-03-18' }, ['sommet-bamako']],
      [{ text: 'communiqué', type: 'CONSULT' }, ['sommet-bamako']],
      [{ type: 'REQUEST', actor: 'torodi' }, []],
    ])('%j', async (filters, expected) => {
      expect(await ids(filters)).toEqual(expected);
    });

    it('shows what is new since a moment', async () => {
      const late = { ...summit, id: 'late' };
      await add([late], LATER);
      expect(await ids({ since: NOW })).toEqual(['late']);
    });

    it('pages without losing or repeating one', async () => {
      const pages = await Promise.all([1, 2, 3].map((page) => store.articles(NO_FILTERS, { page, size: 2 })));
      expect(pages.map((p) => p.total)).toEqual([4, 4, 4]);
      expect(pages.flatMap((p) => p.items.map((a) => a.record.id))).toEqual(await ids({}));
    });

    it('streams all of them in order of arrival', async () => {
      const seen: string[] = [];
      for await (const { record } of store.all(NO_FILTERS)) seen.push(record.id);
      expect(seen).toEqual(['mine-solamba', 'quotidien-9912', 'sommet-bamako', 'road-blocked']);
    });
  });

  describe('listing events', () => {
    beforeEach(() => add([convoy, summit]));

    it('latest first, each with its article', async () => {
      const { items, total } = await store.events(NO_FILTERS, ALL);
      expect(total).toBe(5);
      expect(items.map((e) => e.event.id)).toEqual(['ev-troupes', 'ev-renc', 'ev-mine', 'ev-enlev', 'ev-appel']);
      expect(items[3]).toMatchObject({ order: 1, article: { record: { id: 'mine-solamba' } } });
    });

    it.each<[Partial<Filters>, string[]]>([
      [{ type: 'ASSAULT' }, ['ev-mine', 'ev-enlev']],
      [{ status: 'unconfirmed' }, ['ev-enlev']],
      [{ country: 'MLI' }, ['ev-renc']],
      [{ actor: 'torodi' }, ['ev-enlev']],
      [{ actor: 'BFA.MIL' }, ['ev-mine']],
      [{ place: 'Kerouma' }, ['ev-enlev']],
      [{ from: '2026-03-14' }, ['ev-troupes', 'ev-renc', 'ev-mine']],
      [{ from: '2026-05-10', to: '2026-05-12' }, ['ev-troupes']],
      [{ to: '2026-03-13' }, ['ev-enlev', 'ev-appel']],
      [{ text: 'sommet' }, ['ev-troupes', 'ev-renc']],
    ])('%j', async (filters, expected) => {
      expect(await eventIds(filters)).toEqual(expected);
    });

    it('streams all that match, in order of arrival', async () => {
      const seen: string[] = [];
      for await (const { event } of store.allEvents({ ...NO_FILTERS, country: 'BFA' })) seen.push(event.id);
      expect(seen).toEqual(['ev-mine', 'ev-enlev']);
      let all = 0;
      for await (const _ of store.allEvents(NO_FILTERS)) all++;
      expect(all).toBe(5);
    });

    it('counts them by code, each count under the other filters', async () => {
      const facets = await store.facets({ ...NO_FILTERS, country: 'BFA', type: 'ASSAULT' });
      expect(facets.types).toEqual({ ASSAULT: 2 });
      expect(facets.countries).toEqual({ BFA: 2 });
      expect(facets.statuses).toEqual({ occurred: 1, unconfirmed: 1 });
      expect((await store.facets(NO_FILTERS)).types).toMatchObject({ REQUEST: 1, MOBILIZE: 1 });
    });

    it('suggests the names that the articles hold', async () => {
      const { actors, places } = await store.suggestions();
      expect(actors).toEqual(['Amadou Zérou', 'Front du Torodi']);
      expect(places).toContain('Solamba');
    });
  });
}
