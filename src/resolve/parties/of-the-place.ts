/** Whose people those are whom no word gives a country. In: an event with its place. Out: the same; "des villageois", "les jihadistes" belong to the country where it happened, "les voyageurs" to whom a ministry speaks to its own. */
import { type EventType, SPEECH_ACTS } from '../../model/codes.js';
import type { EventRecord, Party } from '../../model/record.js';
import { type FoundParty, plainParty } from '../actor/party.js';

const FIGHTERS = new Set(['REB', 'UAF']);

export function ofThePlace(event: EventRecord): EventRecord {
  return {
    ...event,
    actors: event.actors.map((party) => settled(event, partnered(event, party), event.recipients, false)),
    recipients: event.recipients.map((party) => settled(event, party, event.actors, true)),
  };
}

const TALKS: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'SUPPORT']);

/** "un accord signé à Alger entre **le gouvernement malien** et **les rebelles**": rebels talk with the state that they fight. */
function partnered(event: EventRecord, party: FoundParty): FoundParty {
  const [, sector = 'OTH'] = party.code.split('.');
  const isGuest = party.local || (party.name === null && party.code.startsWith(`${event.where?.country}.`));
  if (!isGuest || !TALKS.has(event.type) || !FIGHTERS.has(sector)) return party;
  const states = (event.actors as readonly FoundParty[])
    .filter((o) => !o.local && /\.(GOV|MIL)$/.test(o.code) && !/^(UNK|INT)/.test(o.code))
    .map((o) => o.code.split('.')[0])
    .filter((country) => country !== event.where?.country);
  const { local: _local, ...plain } = party;
  return new Set(states).size === 1 ? { ...plain, code: `${states[0]}.${sector}` } : party;
}

function settled(event: EventRecord, party: FoundParty, others: readonly FoundParty[], addressed: boolean): Party {
  const { local, nation } = party;
  const plain = plainParty(party);
  const [own, sector = 'OTH'] = plain.code.split('.');
  // "le président a appelé **les Maliens** au calme": those whom a state speaks to are not the state
  if (nation && event.type === 'PROTEST' && !addressed) return { ...plain, code: `${own}.CVL` };
  if (nation && others.some((o) => !o.nation && o.code.startsWith(`${own}.`))) return { ...plain, code: `${own}.CVL` };
  const country = local ? countryOf(event, sector, addressed ? others : []) : null;
  return country === null ? plain : { ...plain, code: `${country}.${sector}` };
}

function countryOf(event: EventRecord, sector: string, others: readonly FoundParty[]): string | null {
  const where = event.where?.country ?? null;
  // those spoken to are of who speaks, wherever he is
  const spoken = SPEECH_ACTS.has(event.type) && !FIGHTERS.has(sector) ? others.find((o) => !o.local) : undefined;
  const country = spoken?.code.split('.')[0] ?? where;
  return country === 'INT' || country === 'UNK' ? known(where) : country;
}

function known(country: string | null): string | null {
  return country === 'INT' || country === 'UNK' ? null : country;
}
