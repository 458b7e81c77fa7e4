/** Persons whom a tribute names and of whom nothing else is said. In: an event and the article's fallen. Out: the same; "un hommage à **Awa Dara**", in an article about two soldiers killed, honours one of them. */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { implies } from './implies.js';
import { mostOften } from './most-often.js';

export function honouredByName(event: EventRecord, { fallen, drafts }: Article): EventRecord {
  const dead = mostOften(fallen.filter((p) => p.name === null));
  if (!dead || !implies(event, drafts, 'fallen')) return event;
  const coded = (party: Party): Party => (isUnknown(party) ? { ...party, code: dead.code } : party);
  return { ...event, recipients: event.recipients.map(coded) };
}

function isUnknown(party: Party): boolean {
  return /^\p{Lu}/u.test(party.text ?? '') && party.id === null && party.code.endsWith('.CVL');
}
