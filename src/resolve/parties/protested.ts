/** Against whom a protest is. In: a protest that names nobody. Out: the power of its country, where the article speaks of it: "des milliers de personnes ont **défilé**" in an article about the president's candidacy. */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { mostOften } from './most-often.js';

export function protested(event: EventRecord, { events }: Article): Party[] {
  if (event.type !== 'PROTEST') return [];
  const country = event.actors[0]?.code.split('.')[0] ?? event.where?.country;
  const power = events.flatMap((e) => [...e.actors, ...e.recipients]).filter((p) => p.code === `${country}.GOV`);
  const target = mostOften(power);
  return target ? [target] : [];
}
