/** Against whom a protest is. In: a protest that names nobody. Out: the power of its country, where the article speaks of it: "des milliers de personnes ont **défilé**" in an article about the president's candidacy. */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { mostOften } from './most-often.js';

/** Whom a crowd means that marches against nobody in particular. */
const POWER =
  /^(l[ea]s? |l['’]|ce |cette |son |leur )?((chef|président)e? (de l['’]état|de la (république|transition)|du gouvernement)|président(e?)( \p{Lu}|$| \p{Ll}+(ien|ais|ois|ain|éen|é|è)(ne|se|e)?( |$))|premi(er|ère)[ -]ministre|gouvernement|autorités|régime|junte|pouvoir|exécutif|présidence)/iu;

/** "ont barré la route", "journée ville morte": whom it is against is told, or left open. */
const AGAINST_OTHERS: ReadonlySet<string> = new Set(['obstruct', 'strike', 'boycott']);

export function protested(event: EventRecord, { events, cast }: Article): Party[] {
  if (event.type !== 'PROTEST' || (event.mode !== null && AGAINST_OTHERS.has(event.mode))) return [];
  const code = `${event.actors[0]?.code.split('.')[0] ?? event.where?.country}.GOV`;
  const ruling = events.flatMap((e) => [...e.actors, ...e.recipients]).filter((p) => p.code === code);
  const rulers = new Set(ruling.filter(isPower).map((p) => p.name ?? p.text));
  const target = mostOften(ruling.filter((p) => isPower(p) || rulers.has(p.name)));
  if (target) return [target];
  // "la préfecture", "le porte-parole", a minister on a visit: not the power, but the article speaks of it
  // told more than once, it is what the article is about, and whom it names is whom it means
  const isSpokenOf = ruling.length > 0 || (event.mentions.length > 1 && cast.has(code));
  return isSpokenOf ? [{ text: null, start: null, end: null, name: null, id: null, code }] : [];
}

export function isPower({ text }: Party): boolean {
  return text !== null && POWER.test(text);
}
