/** Schema of `fr/places` beside the countries: villages, regions, areas, waters, landmarks, and the nouns that announce a place. In: YAML entries. Out: frozen lists. */
import { z } from 'zod';
import { type Complaint, checkEntry, type LexiconEntry, provenance } from './entry.js';

const country = z.string().regex(/^[A-Z]{3}$/, 'code ISO 3166-1 alpha-3, ou INT');

export const PLACE_KINDS = [
  'town',
  'village',
  'quarter',
  'region',
  'area',
  'water',
  'relief',
  'landmark',
  'continent',
] as const;

const placeSchema = z.strictObject({
  ...provenance,
  place: z.string(),
  /** Other spellings, old and new names: "Arbinda" and "Aribinda". */
  also: z.array(z.string()).default([]),
  kind: z.enum(PLACE_KINDS),
  country,
  /** The first administrative level it lies in. */
  region: z.string().nullable().default(null),
  lat: z.number().min(-90).max(90).nullable().default(null),
  lon: z.number().min(-180).max(180).nullable().default(null),
  /** Also a word, a compass point or a family name: needs "région de" before it ("Nord", "Est", "Centre"). */
  announced: z.boolean().default(false),
});

/** A noun before a name: "village de X", "lac X". A `site` ("base de X") shows a known place, but makes none of an unknown name. `part`: it belongs to the name ("lac Tchad", "place de la République"). `bare`: it names without "de" too ("le village Kolmogo"). */
const nounSchema = z.strictObject({
  ...provenance,
  noun: z.array(z.string()).min(1),
  gives: z.enum(['town', 'quarter', 'region', 'country', 'water', 'relief', 'landmark', 'site']),
  part: z.boolean().default(false),
  bare: z.boolean().default(false),
});

/** Words that show a place ("à", "près de"), or what the place is not. */
const signSchema = z.strictObject({
  ...provenance,
  sign: z.array(z.string()).min(1),
  /** near: beside the place; person: a title before a name; dative: a word whose "à" takes a person; given: also a first name; not, tail: before or after it, the name is no place ("Air X", "X Inter"); never: capitalised and no place; around: beside people too ("entre", "proche de"); building: what its own name behind it tells from others ("le palais de la Culture"); house: a building that every town has ("le palais de justice"); road: before two towns in one word ("l'axe Djibo-Namsiguia"); part: of a country, so that its name is a place ("le territoire du Niger"). */
  says: z.enum([
    'near',
    'person',
    'dative',
    'compass',
    'given',
    'not',
    'tail',
    'never',
    'around',
    'part',
    'origin',
    'goal',
    'post',
    'land',
    'seat',
    'building',
    'house',
    'road',
  ]),
});

export type PlaceEntry = z.output<typeof placeSchema>;
export type PlaceKind = (typeof PLACE_KINDS)[number];
export type PlaceNoun = z.output<typeof nounSchema>;
export type PlaceSign = z.output<typeof signSchema>['says'];

export interface PlaceWords {
  readonly places: readonly PlaceEntry[];
  readonly nouns: readonly PlaceNoun[];
  readonly signs: ReadonlyMap<PlaceSign, readonly string[]>;
}

/** Compiles `fr/places` without the countries. Faulty entries are left out and complained of. */
export function compilePlaces(entries: readonly LexiconEntry[], complain: (c: Complaint) => void): PlaceWords {
  const places: PlaceEntry[] = [];
  const nouns: PlaceNoun[] = [];
  const signs = new Map<PlaceSign, readonly string[]>();
  for (const entry of entries) {
    if (has(entry, 'iso3')) continue;
    if (has(entry, 'noun')) take(entry, nounSchema, (n) => nouns.push(n), complain);
    else if (has(entry, 'sign'))
      take(entry, signSchema, (s) => signs.set(s.says, [...(signs.get(s.says) ?? []), ...s.sign]), complain);
    else take(entry, placeSchema, (p) => places.push(p), complain);
  }
  return Object.freeze({ places, nouns, signs });
}

function has(entry: LexiconEntry, key: string): boolean {
  return typeof entry.value === 'object' && entry.value !== null && key in entry.value;
}

function take<T>(
  entry: LexiconEntry,
  schema: z.ZodType<T>,
  use: (value: T) => void,
  complain: (c: Complaint) => void,
): void {
  const checked = checkEntry(entry, schema);
  if (checked.ok) use(checked.value);
  else complain(checked.complaint);
}
