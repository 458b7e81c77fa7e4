/** Codes of ACLED's columns. In: an event. Out: its disorder type, interaction codes and civilian targeting, in ACLED's words. A compatible format, never ACLED's data. */
import type { EventRecord, Party } from '../model/record.js';

const DISORDER: Readonly<Record<string, string>> = {
  Battles: 'Political violence',
  'Explosions/Remote violence': 'Political violence',
  'Violence against civilians': 'Political violence',
  Protests: 'Demonstrations',
  Riots: 'Demonstrations',
  'Strategic developments': 'Strategic developments',
};

export function disorderType(event: EventRecord): string | null {
  if (event.acled === null) return null;
  if (event.acled.subType === 'Mob violence') return 'Political violence';
  return DISORDER[event.acled.type] ?? null;
}

const STATE = ['GOV', 'MIL', 'COP', 'JUD', 'LEG'];
const ARMED: Readonly<Record<string, string>> = {
  REB: 'Rebel group',
  UAF: 'Political militia',
  IGO: 'External/Other forces',
};

function sectorOf(party: Party): string {
  return party.code.split('.')[1] ?? '';
}

/** An army abroad is an external force; where the country of the event is not known, it is taken to be at home. */
function isAbroad(party: Party, event: EventRecord): boolean {
  const country = party.code.split('.')[0];
  return event.where !== null && country !== event.where.country;
}

/** The "inter" column: the kind of actor, in ACLED's words of 2024 and after. */
export function interCode(party: Party, event: EventRecord): string {
  const sector = sectorOf(party);
  if (STATE.includes(sector)) return isAbroad(party, event) ? 'External/Other forces' : 'State forces';
  if (event.type === 'PROTEST' && event.actors.includes(party)) return event.mode === 'riot' ? 'Rioters' : 'Protesters';
  return ARMED[sector] ?? 'Civilians';
}

export function interaction(first: string | null, second: string | null): string | null {
  if (first === null) return second;
  return second === null ? `${first} only` : `${first}-${second}`;
}

const UNARMED = ['CVL', 'REF', 'JRN', 'NGO', 'MED', 'BUS', 'REL', 'EDU', 'LAB', 'ELI', 'PTY'];

export function civilianTargeting(event: EventRecord): string | null {
  const targeted = event.type === 'ASSAULT' && event.recipients.some((party) => UNARMED.includes(sectorOf(party)));
  return targeted ? 'Civilian targeting' : null;
}
