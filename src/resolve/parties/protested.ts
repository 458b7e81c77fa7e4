/** Against whom a protest is. In: a protest that names nobody. Out: the power of its country, where the article speaks of it: "des milliers de personnes ont **défilé**" in an article about the president's candidacy. */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { mostOften } from './most-often.js';

/** Whom a crowd means that marches against nobody in particular. */
const POWER =
  /^(l[ea]s? |l['’]|ce |cette |son |leur )?((chef|président)e? (de l['’]état|de la (république|transition)|du gouvernement)|président(e?)( \p{Lu}|$| \p{Ll}+(ien|ais|ois|ain|éen|é|è)(ne|se|e)?( |$))|premi(er|ère)[ -]ministre|gouvernement|autorités|régime|junte|pouvoir|exécutif|présidence)/iu;

export function protested(event: EventRecord, { events }: Article): Party[] {
  if (event.type !== 'PROTEST') return [];
  const country = event.actors[0]?.code.split('.')[0] ?? event.where?.country;
  return powerOf(country, events);
}

/** The government of a country, by the words that the article has for it; nobody where it does not speak of it. */
export function powerOf(country: string | undefined, events: readonly EventRecord[]): Party[] {
  const code = `${country}.GOV`;
  const ruling = events.flatMap((e) => [...e.actors, ...e.recipients]).filter((p) => p.code === code);
  const rulers = new Set(ruling.filter(isPower).map((p) => p.name ?? p.text));
  const target = mostOften(ruling.filter((p) => isPower(p) || rulers.has(p.name)));
  if (target) return [target];
  // "la préfecture", "le porte-parole", a minister on a visit: not the power, but the article speaks of it
  return ruling.length > 0 ? [{ text: null, start: null, end: null, name: null, id: null, code }] : [];
}

function isPower({ text }: Party): boolean {
  return text !== null && POWER.test(text);
}
