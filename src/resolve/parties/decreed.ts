/** Who alone can decide such a thing. In: a curfew, a closed border, a ban told without its author. Out: the power of the country where it holds: "**Un couvre-feu** a été instauré à Kolani." */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { bestImplies } from './implies.js';
import { mostOften } from './most-often.js';
import { isPower, unnamed } from './ruling.js';

export function decreed(event: EventRecord, { drafts, events }: Article): Party[] {
  if (event.type !== 'COERCE') return [];
  const country = event.where?.country ?? event.recipients[0]?.code.split('.')[0];
  if (!country || country === 'INT' || country === 'UNK' || !bestImplies(event, drafts, 'power')) return [];
  const code = `${country}.GOV`;
  const ruling = events.flatMap((e) => [...e.actors, ...e.recipients]).filter((p) => p.code === code && isPower(p));
  // "un couvre-feu a été imposé **à Kolani**": its governor's or mayor's as well, whoever presides over the country
  const local = event.where !== null && event.where.precision !== 'country';
  return [(local ? undefined : mostOften(ruling)) ?? unnamed(code)];
}
