/** One event as one row. In: an event with its article. Out: the 31 columns of ACLED's files, then the columns that say what ACLED's cannot: bounds, status, claimants, evidence. */
import type { CodeLabels } from '../model/labels.js';
import type { EventRecord, Party, Toll, VigieRecord } from '../model/record.js';
import { civilianTargeting, disorderType, interaction, interCode } from './acled.js';
import type { Cell } from './csv.js';
import { partyName, sourceName } from './phrases.js';

export interface EventRowInput {
  readonly record: VigieRecord;
  readonly event: EventRecord;
  /** Number of independent origins that report it; null where not computed. */
  readonly origins: number | null;
  /** ISO moment at which the record entered the store; null where it did not. */
  readonly added: string | null;
}

type Column = readonly [name: string, value: (input: EventRowInput, labels: CodeLabels) => Cell];

const names = (parties: readonly Party[], labels: CodeLabels): string =>
  [...new Set(parties.map((p) => partyName(p, labels)))].join('; ');
const min = (toll: Toll | null): Cell => toll?.min ?? null;
const max = (toll: Toll | null): Cell => toll?.max ?? null;

/** A mutual act has all its parties in `actors`: ACLED's second side is then the second of them. */
function sides({ event }: EventRowInput): { first: readonly Party[]; second: readonly Party[] } {
  if (event.recipients.length > 0 || event.actors.length < 2) return { first: event.actors, second: event.recipients };
  return { first: event.actors.slice(0, 1), second: event.actors.slice(1) };
}

function side(which: 'first' | 'second', from: number, to?: number): Column[1] {
  return (input, labels) => names(sides(input)[which].slice(from, to), labels) || null;
}

function inter(input: EventRowInput, which: 'first' | 'second'): string | null {
  const party = sides(input)[which][0];
  return party ? interCode(party, input.event) : null;
}

/** A point stands for words that name one: a country's centre would be a place that nobody named. */
function coordinate(which: 'lat' | 'lon'): Column[1] {
  return ({ event: { where } }) => (where === null || where.precision === 'country' ? null : where[which]);
}

const day = ({ event }: EventRowInput): string | null => event.when?.from ?? null;
const country = ({ event }: EventRowInput, labels: CodeLabels) =>
  event.where ? labels.countryCode(event.where.country) : null;

function placeName({ event: { where } }: EventRowInput): string | null {
  return where === null || where.precision === 'country' || where.precision === 'region' ? null : where.name;
}

function region({ event: { where } }: EventRowInput): string | null {
  return where?.admin1 ?? (where?.precision === 'region' ? where.name : null);
}

function epoch({ added }: EventRowInput): number | null {
  return added === null ? null : Math.floor(Date.parse(added) / 1000);
}

/** In the order of ACLED's files since 2023. A cell is empty where the article does not say: 0 deaths is a claim, no figure is none. */
const ACLED_COLUMNS: readonly Column[] = [
  ['event_id_cnty', ({ event }) => `VIG-${event.id}`],
  ['event_date', day],
  ['year', (input) => (day(input) === null ? null : Number(day(input)?.slice(0, 4)))],
  ['time_precision', ({ event }) => event.acled?.timePrecision ?? null],
  ['disorder_type', ({ event }) => disorderType(event)],
  ['event_type', ({ event }) => event.acled?.type ?? null],
  ['sub_event_type', ({ event }) => event.acled?.subType ?? null],
  ['actor1', side('first', 0, 1)],
  ['assoc_actor_1', side('first', 1)],
  ['inter1', (input) => inter(input, 'first')],
  ['actor2', side('second', 0, 1)],
  ['assoc_actor_2', side('second', 1)],
  ['inter2', (input) => inter(input, 'second')],
  ['interaction', (input) => interaction(inter(input, 'first'), inter(input, 'second'))],
  ['civilian_targeting', ({ event }) => civilianTargeting(event)],
  ['iso', (input, labels) => country(input, labels)?.numeric ?? null],
  ['region', (input, labels) => country(input, labels)?.region ?? null],
  ['country', (input, labels) => country(input, labels)?.en ?? null],
  ['admin1', region],
  ['admin2', () => null],
  ['admin3', () => null],
  ['location', placeName],
  ['latitude', coordinate('lat')],
  ['longitude', coordinate('lon')],
  ['geo_precision', ({ event }) => event.acled?.geoPrecision ?? null],
  ['source', ({ record }) => sourceName(record.article)],
  ['source_scale', () => null],
  ['notes', ({ event }) => event.mentions[0]?.sentence.text ?? null],
  ['fatalities', ({ event }) => min(event.killed)],
  ['tags', ({ event }) => event.contexts.join('; ') || null],
  ['timestamp', epoch],
];

const VIGIE_COLUMNS: readonly Column[] = [
  ['fatalities_min', ({ event }) => min(event.killed)],
  ['fatalities_max', ({ event }) => max(event.killed)],
  ['n_origins', ({ origins }) => origins],
  ['status', ({ event }) => event.status],
  ['claimants', ({ event }) => event.claimants.map((c) => c.name ?? c.text).join('; ') || null],
  ['event_date_end', ({ event }) => event.when?.to ?? null],
  ['injured_min', ({ event }) => min(event.injured)],
  ['injured_max', ({ event }) => max(event.injured)],
  ['abducted_min', ({ event }) => min(event.abducted)],
  ['abducted_max', ({ event }) => max(event.abducted)],
  ['missing_min', ({ event }) => min(event.missing)],
  ['arrested_min', ({ event }) => min(event.arrested)],
  ['displaced_min', ({ event }) => min(event.displaced)],
  ['vigie_type', ({ event }) => event.type],
  ['vigie_mode', ({ event }) => event.mode],
  ['actor_codes', ({ event }) => event.actors.map((p) => p.code).join('; ') || null],
  ['recipient_codes', ({ event }) => event.recipients.map((p) => p.code).join('; ') || null],
  ['trigger', ({ event }) => event.mentions[0]?.trigger.text ?? null],
  ['article_id', ({ record }) => record.id],
  ['article_title', ({ record }) => record.article.title],
  ['article_url', ({ record }) => record.article.url],
  ['published', ({ record }) => record.article.published],
];

const COLUMNS: readonly Column[] = [...ACLED_COLUMNS, ...VIGIE_COLUMNS];

export const CSV_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name);

export function eventRow(input: EventRowInput, labels: CodeLabels): Cell[] {
  return COLUMNS.map(([, value]) => value(input, labels));
}
