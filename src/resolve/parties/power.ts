/** The power that people at home blame or ask. In: a criticism, or a request of what only a state can grant, that addresses nobody. Out: the government of those who speak, where the article speaks of it: "l'opposition **crie à la fraude**", "des habitants réclament **la fermeture de la frontière**". */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { implies } from './implies.js';
import { mostOften, sectorOf } from './most-often.js';
import { powerOf } from './ruling.js';

/** Those who are not the state, and speak to it. */
const GOVERNED = new Set(['PTY', 'NGO', 'LAB', 'JRN', 'EDU', 'MED', 'REL', 'LEG', 'BUS']);

export function power(event: EventRecord, { events, drafts }: Article): Party[] {
  const country = homeOf(event);
  if (country === null) return [];
  const isMeant = implies(event, drafts, 'power') || (event.type === 'ACCUSE' && implies(event, drafts, 'decider'));
  if (!isMeant || !isRuledAbove(country, events)) return [];
  return event.type === 'ACCUSE' && isOfViolence(event, events) ? [] : powerOf(country, events);
}

/** Is theirs the government of which the article speaks most? "une radio **étrangère** dénonce sa suspension" blames another. */
function isRuledAbove(country: string, events: readonly EventRecord[]): boolean {
  const rulers = events.flatMap((e) => [...e.actors, ...e.recipients]).filter((p) => sectorOf(p) === 'GOV');
  return mostOften(rulers)?.code === `${country}.GOV`;
}

/** The one country of those who speak. */
function homeOf({ actors }: EventRecord): string | null {
  const [country] = new Set(actors.map((p) => p.code.split('.')[0]));
  if (country === undefined || country === 'INT' || country === 'UNK') return null;
  return actors.every((p) => isGoverned(p) && p.code.startsWith(country)) ? country : null;
}

/** Parties, unions, papers, and people in number; what one man among them says may be about anybody. */
function isGoverned({ code, text }: Party): boolean {
  const sector = code.split('.')[1] ?? 'OTH';
  return sector === 'CVL' ? text !== null && SEVERAL.test(text) : GOVERNED.has(sector);
}

const SEVERAL =
  /^(les|des|ces|ses|leurs|plusieurs|nombre|de nombreux|de nombreuses|certains|d['’]autres|ils|elles|(la )?(plupart|majorité)) ?/i;

/** "la société civile a condamné **l'attaque**": not the government's. */
function isOfViolence(event: EventRecord, events: readonly EventRecord[]): boolean {
  const told = new Set(event.mentions.map((m) => m.sentence.start));
  return events.some((e) => e.type === 'ASSAULT' && e.mentions.some((m) => told.has(m.sentence.start)));
}
