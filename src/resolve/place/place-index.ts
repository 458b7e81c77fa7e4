/** Every known place by the key of its name. In: countries, words of places, gazetteer. Out: candidates for a key; built once. */
import type { Country, CountryWords } from '../../lexicon/countries.js';
import type { Gazetteer, GazetteerPlace } from '../../lexicon/gazetteer.js';
import type { PlaceEntry, PlaceNoun, PlaceSign, PlaceWords } from '../../lexicon/places.js';
import { nameKey } from '../../model/fold.js';
import type { Identity, IdentityKind } from './identity.js';

export interface PlaceIndex {
  readonly countries: CountryWords;
  readonly nouns: ReadonlyMap<string, PlaceNoun>;
  readonly signs: { readonly [K in PlaceSign]: ReadonlySet<string> };
  /** Names written by us: they may hold lower-case words ("golfe de Guinée"). */
  written(key: string): readonly Identity[];
  /** Can a written name begin with this token? */
  begins(token: string): boolean;
  gazetted(key: string): readonly Identity[];
  /** ISO codes by demonym, folded. */
  readonly demonyms: ReadonlyMap<string, readonly string[]>;
  /** Last tokens of the announcing nouns and of the phrases of nearness: most words are neither. */
  readonly nounEnds: ReadonlySet<string>;
  readonly nearEnds: ReadonlySet<string>;
}

export function createPlaceIndex(countries: CountryWords, words: PlaceWords, gazetteer: Gazetteer | null): PlaceIndex {
  const written = new Map<string, Identity[]>();
  const first = new Set<string>();
  const add = (name: string, identity: Identity): void => {
    const key = nameKey(name);
    first.add(key.split(' ')[0] ?? key);
    const list = written.get(key);
    if (!list) written.set(key, [identity]);
    else if (!list.some((i) => i.id === identity.id)) list.push(identity);
  };
  for (const country of countries.all) {
    const identity = countryIdentity(country);
    for (const name of [...country.names, ...country.shared]) add(name, identity);
  }
  for (const entry of words.places) {
    const identity = entryIdentity(entry);
    for (const name of [entry.place, ...entry.also]) add(name, identity);
  }
  for (const country of countries.all) {
    const capital = capitalIdentity(country, gazetteer);
    if (capital)
      for (const name of country.capital.slice(0, 12))
        if (!countries.byName(name).length) add(name, capitalOf(country, name, capital, gazetteer));
  }
  const nouns = new Map(words.nouns.flatMap((n) => n.noun.map((form) => [nameKey(form), n] as const)));
  const near = signSet(words, 'near');
  return {
    countries,
    nouns,
    nounEnds: new Set([...nouns.keys()].map(lastToken)),
    nearEnds: new Set([...near].map(lastToken)),
    demonyms: demonymTable(countries),
    signs: {
      near,
      person: signSet(words, 'person'),
      dative: signSet(words, 'dative'),
      compass: signSet(words, 'compass'),
      given: signSet(words, 'given'),
      not: signSet(words, 'not'),
      tail: signSet(words, 'tail'),
      never: signSet(words, 'never'),
      around: signSet(words, 'around'),
      part: signSet(words, 'part'),
      origin: signSet(words, 'origin'),
      goal: signSet(words, 'goal'),
      post: signSet(words, 'post'),
      land: signSet(words, 'land'),
      seat: signSet(words, 'seat'),
      road: signSet(words, 'road'),
      building: signSet(words, 'building'),
      house: signSet(words, 'house'),
    },
    written: (key) => written.get(key) ?? [],
    begins: (token) => first.has(token),
    gazetted: remembered((key) => (gazetteer?.find(key) ?? []).map(gazetteerIdentity)),
  };
}

const REMEMBERED = 20_000;

/** The same names come back in every article: a look-up is done once. */
function remembered(find: (key: string) => readonly Identity[]): (key: string) => readonly Identity[] {
  const known = new Map<string, readonly Identity[]>();
  return (key) => {
    const seen = known.get(key);
    if (seen) return seen;
    const found = find(key);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, found);
    return found;
  };
}

function lastToken(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}

function demonymTable(countries: CountryWords): Map<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const country of countries.all) {
    for (const form of country.demonyms) {
      const key = nameKey(form);
      table.set(key, [...(table.get(key) ?? []), country.iso3]);
    }
  }
  return table;
}

function signSet(words: PlaceWords, sign: PlaceSign): ReadonlySet<string> {
  return new Set((words.signs.get(sign) ?? []).map(nameKey));
}

function countryIdentity(country: Country): Identity {
  return {
    id: country.iso3,
    name: country.names[0] ?? country.iso3,
    kind: 'country',
    country: country.iso3,
    admin1: null,
    lat: null,
    lon: null,
    population: 0,
    source: 'country',
    announced: false,
  };
}

function capitalIdentity(country: Country, gazetteer: Gazetteer | null): Identity | null {
  const name = country.capital[0];
  return name === undefined ? null : capitalOf(country, name, null, gazetteer);
}

/** Spellings of one capital share its identity; a seat of government that is another town has its own. */
function capitalOf(country: Country, name: string, main: Identity | null, gazetteer: Gazetteer | null): Identity {
  const known = (gazetteer?.find(name) ?? []).find((p) => p.country === country.iso3 && p.lat !== null);
  if (known) return { ...gazetteerIdentity(known), name, kind: 'capital' };
  if (main) return main;
  const id = `capital.${country.iso3}`;
  return { ...countryIdentity(country), id, name, kind: 'capital' };
}

function entryIdentity(entry: PlaceEntry): Identity {
  return {
    id: entry.id,
    name: entry.place,
    kind: entry.kind,
    country: entry.country,
    admin1: entry.region,
    lat: entry.lat,
    lon: entry.lon,
    population: 0,
    source: 'lexicon',
    announced: entry.announced,
  };
}

const KINDS: Readonly<Record<GazetteerPlace['rank'], IdentityKind>> = {
  town: 'town',
  seat: 'seat',
  capital: 'capital',
  region: 'region',
  district: 'region',
};

function gazetteerIdentity(place: GazetteerPlace): Identity {
  return {
    id: `geonames.${place.index}`,
    name: place.name,
    kind: KINDS[place.rank],
    country: place.country,
    admin1: place.region,
    lat: place.lat,
    lon: place.lon,
    population: place.population,
    source: 'gazetteer',
    announced: false,
  };
}
