/** What a list shows beside itself. In: filters. Out: events counted by code, and the names met most often. */
import type { Kysely } from 'kysely';
import type { Facets, Filters, Suggestions } from '../store.js';
import type { Tables } from '../tables.js';
import { eventQuery } from './reader.js';

type Db = Kysely<Tables>;

async function countBy(
  db: Db,
  column: 'type' | 'status' | 'country',
  filters: Filters,
): Promise<Record<string, number>> {
  const rows = await eventQuery(db, { ...filters, [column]: null })
    .select((eb) => [eb.ref(`event.${column}`).as('code'), eb.fn.countAll<number>().as('events')])
    .groupBy(`event.${column}`)
    .execute();
  return Object.fromEntries(rows.flatMap(({ code, events }) => (code === null ? [] : [[code, events]])));
}

export async function readFacets(db: Db, filters: Filters): Promise<Facets> {
  const [types, statuses, countries] = [
    await countBy(db, 'type', filters),
    await countBy(db, 'status', filters),
    await countBy(db, 'country', filters),
  ];
  return { types, statuses, countries };
}

const SUGGESTED = 40;

async function commonNames(db: Db, table: 'actor' | 'place'): Promise<string[]> {
  const rows = await db
    .selectFrom(table)
    .innerJoin('name', 'name.n', `${table}.name`)
    .select((eb) => ['name.name', eb.fn.countAll<number>().as('times')])
    .where(`${table}.o`, '=', -1)
    .groupBy('name.key')
    .orderBy('times', 'desc')
    .orderBy('name.name')
    .limit(SUGGESTED)
    .execute();
  return rows.map((row) => row.name).filter((name) => name !== '');
}

export async function readSuggestions(db: Db): Promise<Suggestions> {
  return { actors: await commonNames(db, 'actor'), places: await commonNames(db, 'place') };
}
