/** Filters to conditions. In: a query over articles or events, and filters. Out: the same query, narrowed. The same for every database; only the full-text condition is handed in. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { nameKey } from '../model/fold.js';
import type { Filters } from './store.js';
import type { Tables } from './tables.js';

/** The condition "this article's text matches", in the words of one database. */
export type TextCondition = (query: string) => Expression<SqlBool>;

type Article = ExpressionBuilder<Tables, 'article'>;
type Event = ExpressionBuilder<Tables, 'article' | 'event'>;

/** `%` and `_` of the user's words are only themselves. */
function containing(words: string): string {
  return `%${nameKey(words).replace(/[\\%_]/g, '\\$&')}%`;
}

/** The rows whose name has these words in it. */
const bearing = (words: string) => sql`select n from name where key like ${containing(words)} escape '\\'`;

type Conditions = Expression<SqlBool>[];

/** An event of the list is known by article and position, an article by itself. */
type Scope = 'event' | 'article';

const KEYS = { event: sql`(event.article, event.o)`, article: sql`article.n` } as const;
const COLUMNS = { event: sql`article, o`, article: sql`article` } as const;

/** Three look-ups, each by its own index, joined: by part of a name, by identity, by code. */
function actorCondition(actor: string, scope: Scope): Expression<SqlBool> {
  const columns = COLUMNS[scope];
  return sql<SqlBool>`${KEYS[scope]} in (
    select ${columns} from actor where name in (${bearing(actor)})
    union select ${columns} from actor where id = ${actor}
    union select ${columns} from actor where code = ${actor})`;
}

function placeCondition(place: string, scope: Scope): Expression<SqlBool> {
  return sql<SqlBool>`${KEYS[scope]} in (select ${COLUMNS[scope]} from place where name in (${bearing(place)}))`;
}

/** What is asked of the event itself: type, status, country, its parties and its place. */
export function eventConditions(eb: Event, filters: Filters): Conditions {
  const conditions: Conditions = [];
  if (filters.type !== null) conditions.push(eb('event.type', '=', filters.type));
  if (filters.status !== null) conditions.push(eb('event.status', '=', filters.status));
  if (filters.country !== null) conditions.push(eb('event.country', '=', filters.country));
  if (filters.actor !== null) conditions.push(actorCondition(filters.actor, 'event'));
  if (filters.place !== null) conditions.push(placeCondition(filters.place, 'event'));
  return conditions;
}

export function eventDayConditions(eb: Event, { from, to }: Filters): Conditions {
  const conditions: Conditions = [];
  if (from !== null) conditions.push(eb('event.day_to', '>=', from));
  if (to !== null) conditions.push(eb('event.day_from', '<=', to));
  return conditions;
}

/** What is asked of the article whatever list is shown. */
export function sharedConditions(eb: Article, filters: Filters, matches: TextCondition): Conditions {
  const conditions: Conditions = [];
  if (filters.text !== null) conditions.push(matches(filters.text));
  if (filters.since !== null) conditions.push(eb('article.added', '>', filters.since));
  return conditions;
}

/** Any place that the article names there. */
function countryCondition(country: string): Expression<SqlBool> {
  return sql<SqlBool>`article.n in (select article from place where country = ${country})`;
}

/** An article answers a type or status through one event that has all that is asked; without them, through any actor or place that it names. */
function contentConditions(eb: Article, filters: Filters): Conditions {
  if (filters.type !== null || filters.status !== null) {
    const events = eb
      .selectFrom('event')
      .select('event.article')
      .whereRef('event.article', '=', 'article.n')
      .where((e) => e.and(eventConditions(e as unknown as Event, filters)));
    return [eb.exists(events)];
  }
  const conditions: Conditions = [];
  if (filters.country !== null) conditions.push(countryCondition(filters.country));
  if (filters.actor !== null) conditions.push(actorCondition(filters.actor, 'article'));
  if (filters.place !== null) conditions.push(placeCondition(filters.place, 'article'));
  return conditions;
}

/** Days compare as text: "2026-03-14T23:10:00.000Z" is on or before "2026-03-14~". */
export function articleConditions(eb: Article, filters: Filters, matches: TextCondition): Conditions {
  const conditions = [...sharedConditions(eb, filters, matches), ...contentConditions(eb, filters)];
  if (filters.from !== null) conditions.push(eb('article.published_at', '>=', filters.from));
  if (filters.to !== null) conditions.push(eb('article.published_at', '<=', `${filters.to}~`));
  return conditions;
}
