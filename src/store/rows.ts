/** From a record to the rows by which it is found. In: a record. Out: event, actor and place rows, without the article's number. */
import { nameKey } from '../model/fold.js';
import type { EventRecord, VigieRecord, When } from '../model/record.js';

export interface EventRow {
  readonly o: number;
  readonly type: string;
  readonly status: string;
  readonly country: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface NameRow {
  readonly o: number;
  readonly key: string;
  readonly name: string;
}

export interface ActorRow extends NameRow {
  readonly id: string | null;
  readonly code: string;
}

export interface PlaceRow extends NameRow {
  readonly country: string;
}

/** An open interval meets every day on its open side: "depuis septembre" has no end, "jusqu’à vendredi" no beginning. */
const OPEN = { from: '0000-01-01', to: '9999-12-31' };
const WHOLE_ARTICLE = -1;

function daysOf(when: When | null): { from: string | null; to: string | null } {
  if (when === null || (when.from === null && when.to === null)) return { from: null, to: null };
  return { from: when.from ?? OPEN.from, to: when.to ?? OPEN.to };
}

export function eventRows(record: VigieRecord): EventRow[] {
  return record.events.map(({ type, status, where, when }, o) => ({
    o,
    type,
    status,
    country: where?.country ?? null,
    ...daysOf(when),
  }));
}

interface Named {
  readonly name: string | null;
  readonly text: string | null;
  readonly id: string | null;
  readonly code: string;
}

/** A party is found by its identity and by its words: "le GSIM" is found under GSIM and under JNIM. */
function actorRowsOf(o: number, { name, text, id, code }: Named): ActorRow[] {
  const names = [...new Set([name, text].filter((n) => n !== null))];
  if (names.length === 0) return [{ o, key: '', name: '', id, code }];
  return names.map((n) => ({ o, key: nameKey(n), name: n, id, code }));
}

function partiesOf(event: EventRecord): Named[] {
  return [...event.actors, ...event.recipients];
}

export function actorRows(record: VigieRecord): ActorRow[] {
  const ofEvents = record.events.flatMap((event, o) => partiesOf(event).flatMap((party) => actorRowsOf(o, party)));
  return [...record.actors.flatMap((actor) => actorRowsOf(WHOLE_ARTICLE, actor)), ...ofEvents];
}

interface Placed {
  readonly name: string;
  readonly country: string;
  readonly admin1: string | null;
}

/** A place is found by its name and by its region's. */
function placeRowsOf(o: number, { name, country, admin1 }: Placed): PlaceRow[] {
  const names = [...new Set([name, admin1].filter((n) => n !== null))];
  return names.map((n) => ({ o, key: nameKey(n), name: n, country }));
}

export function placeRows(record: VigieRecord): PlaceRow[] {
  const ofEvents = record.events.flatMap(({ where }, o) => (where === null ? [] : placeRowsOf(o, where)));
  return [...record.places.flatMap((place) => placeRowsOf(WHOLE_ARTICLE, place)), ...ofEvents];
}
