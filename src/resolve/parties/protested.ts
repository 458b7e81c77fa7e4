/** Against whom a protest is. In: a protest that names nobody. Out: the power of its country, where the article speaks of it: "des milliers de personnes ont **défilé**" in an article about the president's candidacy. */
import { FOR_POWER } from '../../model/draft.js';
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { powerOf, unnamed } from './ruling.js';

/** "ont barré la route", "journée ville morte": whom it is against is told, or left open. */
const AGAINST_OTHERS: ReadonlySet<string> = new Set(['obstruct', 'strike', 'boycott']);

export function protested(event: EventRecord, { events, cast }: Article): Party[] {
  if (event.type !== 'PROTEST' || (event.mode !== null && AGAINST_OTHERS.has(event.mode))) return [];
  // "ont marché **en soutien** à la junte": against nobody
  if (event.rules.includes(FOR_POWER)) return [];
  const country = event.actors[0]?.code.split('.')[0] ?? event.where?.country;
  const ruling = powerOf(country, events);
  if (ruling.length > 0) return ruling;
  // told more than once, it is what the article is about, and whom it names is whom it means
  const code = `${country}.GOV`;
  return event.mentions.length > 1 && cast.has(code) ? [unnamed(code)] : [];
}
