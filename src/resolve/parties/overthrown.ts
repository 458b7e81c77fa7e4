/** Who takes power from whom. In: a coup told by its name alone. Out: the government of the country that it befell, and the army of that country where the article has it act: "depuis **le coup d'État** de juillet". */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { mostOften, sectorOf } from './most-often.js';

export function overthrown(event: EventRecord): Party[] {
  const country = countryOf(event);
  return country === null
    ? []
    : [{ text: null, start: null, end: null, name: null, id: null, code: `${country}.GOV` }];
}

export function overthrowing(event: EventRecord, { events }: Article): Party[] {
  const country = countryOf(event);
  const acting = events.filter((e) => e !== event).flatMap((e) => e.actors);
  const army = mostOften(acting.filter((p) => sectorOf(p) === 'MIL' && p.code.startsWith(`${country}.`)));
  return army ? [army] : [];
}

function countryOf(event: EventRecord): string | null {
  if (event.type !== 'COERCE' || event.mode !== 'coup') return null;
  const country = event.where?.country ?? event.actors[0]?.code.split('.')[0];
  return !country || country === 'INT' || country === 'UNK' ? null : country;
}
