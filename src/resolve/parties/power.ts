/** The power that people at home blame or ask. In: a criticism, or a request of what only a state can grant, that addresses nobody. Out: the government of those who speak, where the article speaks of it: "l'opposition **crie à la fraude**", "des habitants réclament **la fermeture de la frontière**". */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { implies } from './implies.js';
import { sectorOf } from './most-often.js';
import { powerOf } from './protested.js';

/** Those who are not the state, and speak to it. */
const GOVERNED = new Set(['CVL', 'PTY', 'NGO', 'LAB', 'JRN', 'EDU', 'MED', 'REL', 'LEG', 'BUS']);

export function power(event: EventRecord, { events, drafts }: Article): Party[] {
  const country = homeOf(event);
  if (country === null) return [];
  const asked = event.type === 'REQUEST' && implies(event, drafts, 'power');
  const blamed = event.type === 'ACCUSE' && event.mode === 'disapprove' && !isOfViolence(event, events);
  return asked || blamed ? powerOf(country, events) : [];
}

/** The one country of those who speak. */
function homeOf({ actors }: EventRecord): string | null {
  const [country] = new Set(actors.map((p) => p.code.split('.')[0]));
  if (country === undefined || country === 'INT' || country === 'UNK') return null;
  return actors.every((p) => GOVERNED.has(sectorOf(p)) && p.code.startsWith(country)) ? country : null;
}

/** "la société civile a condamné **l'attaque**": not the government's. */
function isOfViolence(event: EventRecord, events: readonly EventRecord[]): boolean {
  const told = new Set(event.mentions.map((m) => m.sentence.start));
  return events.some((e) => e.type === 'ASSAULT' && e.mentions.some((m) => told.has(m.sentence.start)));
}
