/** Private persons whom an office holder receives. In: a meeting. Out: the same, with guests who hold no office among those it is for: "le président a accueilli **les deux ex-otages**". */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { implies } from './implies.js';
import { sectorOf } from './most-often.js';

const PRIVATE = new Set(['CVL', 'REF']);

export function hosted(event: EventRecord, { drafts }: Pick<Article, 'drafts'>): EventRecord {
  if (!implies(event, drafts, 'hosted')) return event;
  const isGuest = (party: Party): boolean => PRIVATE.has(sectorOf(party));
  const guests = event.actors.filter(isGuest);
  if (guests.length === 0 || guests.length === event.actors.length) return event;
  return {
    ...event,
    actors: event.actors.filter((p) => !isGuest(p)),
    recipients: [...event.recipients, ...guests],
  };
}
