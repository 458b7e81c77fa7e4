/** Whose people those are whom no word gives a country. In: an event with its place. Out: the same; "des villageois", "les jihadistes" belong to the country where it happened. */
import type { EventRecord, Party } from '../../model/record.js';
import type { FoundParty } from '../actor/party.js';

export function ofThePlace(event: EventRecord): EventRecord {
  const settle = (party: Party): Party => settled(party, event.where?.country ?? null);
  return { ...event, actors: event.actors.map(settle), recipients: event.recipients.map(settle) };
}

function settled(party: FoundParty, country: string | null): Party {
  const { local, ...plain } = party;
  if (!local || country === null || country === 'INT' || country === 'UNK') return plain;
  return { ...plain, code: `${country}.${plain.code.split('.')[1]}` };
}
