/** Fighters whom their own state praises. In: an event. Out: the same; "le gouverneur a salué la bravoure **des combattants**" is about soldiers, whatever else that word names. */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';
import { sectorOf } from './most-often.js';

const ARMED = new Set(['GOV', 'MIL', 'COP']);

export function ownFighters(event: EventRecord, { lists }: Pick<Article, 'lists'>): EventRecord {
  const praising = event.type === 'SUPPORT' ? event.actors.find((p) => ARMED.has(sectorOf(p))) : undefined;
  if (!praising) return event;
  const own = `${praising.code.split('.')[0]}.MIL`;
  const coded = (party: Party): Party => (isAnyFighter(party, lists) ? { ...party, code: own } : party);
  return { ...event, recipients: event.recipients.map(coded) };
}

/** Nothing but the bare word, with or without an adjective before it: "nos vaillants combattants". */
function isAnyFighter(party: Party, lists: Article['lists']): boolean {
  const last = party.text?.toLowerCase().split(' ').at(-1);
  const open = sectorOf(party) === 'REB' || sectorOf(party) === 'CVL';
  return party.name === null && open && lists.has('fighter', last);
}
