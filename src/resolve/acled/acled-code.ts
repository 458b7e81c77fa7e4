/** ACLED's view of an event. In: the record's status, type, mode, parties, time and place; the table. Out: type, sub-type and precision codes, or null where ACLED has no row. */
import type { AcledRow, Camp } from '../../lexicon/acled.js';
import type { EventType, Status } from '../../model/codes.js';
import type { AcledCode, Party, When, Where } from '../../model/record.js';

export interface AcledInput {
  readonly status: Status;
  readonly type: EventType;
  readonly mode: string | null;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly when: When | null;
  readonly where: Where | null;
  readonly acled: AcledCode | null;
  readonly rules: readonly string[];
}

/** ACLED counts what took place: "il n'y a pas eu **d'intrusion**", "**une offensive** est attendue" have no row there. */
const TOOK_PLACE: ReadonlySet<Status> = new Set(['occurred', 'unconfirmed']);

/** Fills `acled` and names the row of the table among the rules. */
export function withAcled<E extends AcledInput>(event: E, rows: readonly AcledRow[]): E {
  const row = rowOf(event, rows);
  return row === undefined ? event : { ...event, acled: codeOf(row, event), rules: [...event.rules, row.id] };
}

function rowOf(event: AcledInput, rows: readonly AcledRow[]): AcledRow | undefined {
  if (!TOOK_PLACE.has(event.status)) return undefined;
  const actors = campsOf(event.actors);
  const recipients = campsOf(event.recipients);
  return rows.find(
    (r) =>
      r.type === event.type &&
      (r.mode.length === 0 || (event.mode !== null && r.mode.includes(event.mode))) &&
      fits(r.actors, actors) &&
      fits(r.recipients, recipients),
  );
}

function codeOf({ gives: [type, subType] }: AcledRow, event: AcledInput): AcledCode {
  return { type, subType, geoPrecision: geoPrecision(event.where), timePrecision: timePrecision(event.when) };
}

function fits(wanted: readonly Camp[], camps: ReadonlySet<Camp>): boolean {
  return wanted.length === 0 || wanted.some((camp) => camps.has(camp));
}

const ARMED = ['MIL', 'COP', 'REB', 'UAF'];

function campsOf(parties: readonly Party[]): ReadonlySet<Camp> {
  const sectors = parties.map((p) => p.code.split('.')[1] ?? 'OTH');
  const camps = new Set<Camp>();
  if (sectors.length === 0) camps.add('none');
  if (sectors.some((s) => ARMED.includes(s))) camps.add('armed');
  if (sectors.filter((s) => ARMED.includes(s)).length > 1) camps.add('both-armed');
  if (sectors.some((s) => ['MIL', 'COP', 'GOV'].includes(s))) camps.add('state');
  if (sectors.some((s) => s === 'REB' || s === 'UAF')) camps.add('nonstate');
  if (sectors.some((s) => !ARMED.includes(s))) camps.add('civilian');
  return camps;
}

/** 1 a named town, 2 near a town, 3 a larger region; a country alone has no code in ACLED. */
function geoPrecision(where: Where | null): AcledCode['geoPrecision'] {
  if (!where) return null;
  return { town: 1, near: 2, region: 3, country: null }[where.precision] as AcledCode['geoPrecision'];
}

/** 1 the day, 2 within a week, 3 within a month; coarser has no code in ACLED. */
function timePrecision(when: When | null): AcledCode['timePrecision'] {
  if (!when?.known) return null;
  if (when.precision === 'day' || when.precision === 'part-of-day') return 1;
  if (when.precision === 'week') return 2;
  return when.precision === 'month' ? 3 : null;
}
