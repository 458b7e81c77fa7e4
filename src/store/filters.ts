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

const like = (column: Expression<string>, words: string) =>
  sql<SqlBool>`${column} like ${containing(words)} escape '\\'`;

type Conditions = Expression<SqlBool>[];

/** Null for `o`: anywhere in the article; else on the event in hand. */
function actorCondition(eb: Article, actor: string, onEvent: boolean): Expression<SqlBool> {
  const rows = eb
    .selectFrom('actor')
    .select('actor.article')
    .whereRef('actor.article', '=', 'article.n')
    .where((a) => a.or([like(a.ref('actor.key'), actor), a('actor.id', '=', actor), a('actor.code', '=', actor)]));
  return eb.exists(onEvent ? rows.where(sql<SqlBool>`actor.o = event.o`) : rows);
}

function placeCondition(eb: Article, place: string, onEvent: boolean): Expression<SqlBool> {
  const rows = eb
    .selectFrom('place')
    .select('place.article')
    .whereRef('place.article', '=', 'article.n')
    .where((p) => like(p.ref('place.key'), place));
  return eb.exists(onEvent ? rows.where(sql<SqlBool>`place.o = event.o`) : rows);
}

/** What is asked of the event itself: type, status, country, its parties and its place. */
export function eventConditions(eb: Event, filters: Filters): Conditions {
  const conditions: Conditions = [];
  if (filters.type !== null) conditions.push(eb('event.type', '=', filters.type));
  if (filters.status !== null) conditions.push(eb('event.status', '=', filters.status));
  if (filters.country !== null) conditions.push(eb('event.country', '=', filters.country));
  const article = eb as unknown as Article;
  if (filters.actor !== null) conditions.push(actorCondition(article, filters.actor, true));
  if (filters.place !== null) conditions.push(placeCondition(article, filters.place, true));
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

function countryCondition(eb: Article, country: string): Expression<SqlBool> {
  const named = eb
    .selectFrom('place')
    .select('place.article')
    .whereRef('place.article', '=', 'article.n')
    .where('place.country', '=', country);
  return eb.exists(named);
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
  if (filters.country !== null) conditions.push(countryCondition(eb, filters.country));
  if (filters.actor !== null) conditions.push(actorCondition(eb, filters.actor, false));
  if (filters.place !== null) conditions.push(placeCondition(eb, filters.place, false));
  return conditions;
}

/** Days compare as text: "2026-03-14T23:10:00.000Z" is on or before "2026-03-14~". */
export function articleConditions(eb: Article, filters: Filters, matches: TextCondition): Conditions {
  const conditions = [...sharedConditions(eb, filters, matches), ...contentConditions(eb, filters)];
  if (filters.from !== null) conditions.push(eb('article.published_at', '>=', filters.from));
  if (filters.to !== null) conditions.push(eb('article.published_at', '<=', `${filters.to}~`));
  return conditions;
}
