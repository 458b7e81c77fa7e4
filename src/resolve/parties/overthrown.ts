/** Who takes power from whom. In: a coup told by its name alone. Out: the government of the country that it befell, and the army of that country where the article has it act: "depuis **le coup d'État** de juillet". */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { unnamed } from './ruling.js';

export function overthrown(event: EventRecord): Party[] {
  const country = countryOf(event);
  return country === null ? [] : [unnamed(`${country}.GOV`)];
}

/** Nobody in particular: those who act in the article may be the loyal ones. */
export function overthrowing(event: EventRecord, { events }: Article): Party[] {
  const code = `${countryOf(event)}.MIL`;
  const isActing = events.some((e) => e !== event && e.actors.some((p) => p.code === code));
  return isActing ? [unnamed(code)] : [];
}

function countryOf(event: EventRecord): string | null {
  if (event.type !== 'COERCE' || event.mode !== 'coup') return null;
  const country = event.where?.country ?? event.actors[0]?.code.split('.')[0];
  return !country || country === 'INT' || country === 'UNK' ? null : country;
}
