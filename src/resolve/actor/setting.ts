/** Where an article is set. In: its hits, title, dateline. Out: the country of its events, the country of its institutions, the countries a sentence names. */
import type { Article } from '../../model/article.js';
import type { ActorIndex } from './actor-index.js';
import type { Hit, HitRange } from './hit.js';
import { officeAt } from './office.js';
import { keysOf } from './pieces.js';
import type { Scanned } from './scanned.js';

export interface Setting {
  /** ISO date, or null. */
  readonly date: string | null;
  /** Where the article's events take place. */
  readonly country: string | null;
  /** Whose government, parties and forces the article speaks of: a French debate about a war abroad is French. */
  readonly institutions: string | null;
  /** How often each country is named, by place or demonym. */
  readonly counts: ReadonlyMap<string, number>;
  /** Countries named as places, by weight. */
  readonly places: ReadonlyMap<string, number>;
  /** Countries that one sentence names as where something happens ("au Mali"); INT for a stretch beyond one state ("au Sahel"). */
  readonly local: readonly ReadonlySet<string>[];
}

const TITLE_WEIGHT = 3;
const LOCATIVE_WEIGHT = 2;
/** "au Mali" says where, and less whose institutions are meant. */
const OWNER_LOCATIVE = 0.5;
const DEMONYM_SHARE = 0.5;
const PERSON_WEIGHT = 2;
/** The seat of a government says more of whose institutions are meant than its country does. */
const INSTITUTION_WEIGHT = 2;

type Weights = Map<string, number>;

export function settingOf(
  scanned: Scanned,
  article: Pick<Article, 'published' | 'dateline'>,
  index: ActorIndex,
): Setting {
  const places = placeWeights(scanned, LOCATIVE_WEIGHT, countryOfHit);
  for (const iso3 of datelineCountries(article.dateline, index)) add(places, iso3, TITLE_WEIGHT);
  const demonyms = demonymWeights(scanned);
  const counts = sum(places, demonyms, DEMONYM_SHARE);
  // whose institutions: "la France" counts for more than "en France", and people in office count
  const owners = sum(
    sum(placeWeights(scanned, OWNER_LOCATIVE, countryNamed), demonyms, 1),
    sum(officeWeights(scanned, article.published), placeWeights(scanned, 1, countryServed), INSTITUTION_WEIGHT),
    1,
  );
  const country = firm(places) ?? firm(counts);
  const local = scanned.parsed.sentences.map((s) => locatedIn(scanned, s.index));
  return { date: article.published, country, institutions: firm(owners) ?? country, counts, places, local };
}

function placeWeights(scanned: Scanned, locative: number, countryOf: (hit: Hit) => string | null): Weights {
  const weights: Weights = new Map();
  for (const hit of scanned.all()) {
    const country = countryOf(hit);
    if (country === null || country === 'INT') continue;
    add(weights, country, weightOf(scanned, hit) * (isLocative(scanned, hit) ? locative : 1));
  }
  return weights;
}

/** A country or its capital: a town of it says nothing of its government. */
function countryNamed(hit: Hit): string | null {
  return hit.kind === 'country' || hit.kind === 'capital' ? (hit.entries[0]?.iso3 ?? null) : null;
}

/** "l'Élysée" and "la Maison Blanche" are no places of an article, but institutions of theirs it speaks of. */
function countryServed(hit: Hit): string | null {
  if (hit.kind === 'actor') {
    const [body] = hit.entries;
    return body?.sector === 'GOV' && body.country !== 'INT' && body.country !== 'UNK' ? body.country : null;
  }
  return hit.kind === 'metonym' ? (hit.entries[0]?.iso3 ?? null) : null;
}

/** The country that a name of a place lies in; INT for a stretch beyond one state. */
function countryOfHit(hit: Hit): string | null {
  // a village that no list knows says nothing of the country
  if (hit.kind === 'place') return hit.country === 'UNK' ? null : hit.country;
  return hit.kind === 'area' ? 'INT' : countryNamed(hit);
}

function demonymWeights(scanned: Scanned): Weights {
  const weights: Weights = new Map();
  for (const hit of scanned.all()) {
    if (hit.kind !== 'demonym') continue;
    for (const c of hit.countries) add(weights, c.iso3, weightOf(scanned, hit) / hit.countries.length);
  }
  return weights;
}

/** Each office holder counts once for the country served, and once more in the title. */
function officeWeights(scanned: Scanned, date: string | null): Weights {
  const weights: Weights = new Map();
  const seen = new Set<string>();
  for (const hit of scanned.all()) {
    const person = hit.kind === 'person' ? hit.entries[0] : undefined;
    if (!person || seen.has(person.id)) continue;
    seen.add(person.id);
    const { country } = officeAt(person, date).office;
    if (country !== 'INT') add(weights, country, PERSON_WEIGHT + weightOf(scanned, hit) - 1);
  }
  return weights;
}

function locatedIn(scanned: Scanned, sentence: number): ReadonlySet<string> {
  const named = new Set<string>();
  for (const hit of scanned.hitsOf(sentence)) {
    if (!isLocative(scanned, hit) && !isPartNamed(scanned, hit)) continue;
    const country = countryOfHit(hit);
    if (country !== null) named.add(country);
  }
  return named;
}

function weightOf(scanned: Scanned, hit: Hit): number {
  return scanned.sentence(hit.sentence).isTitle ? TITLE_WEIGHT : 1;
}

function sum(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, share: number): Weights {
  const total = new Map(a);
  for (const [key, weight] of b) add(total, key, weight * share);
  return total;
}

/** "**au** Mali", "**à** Gao", "**dans le** Sahel" say where; "la France", "du Mali" need not. */
export function isLocative(scanned: Scanned, hit: HitRange): boolean {
  for (let i = hit.first - 1; i >= Math.max(0, hit.first - 2); i--) {
    const word = scanned.word(hit.sentence, i);
    if (word?.upos === 'ADP') return !/^(de|d'|d’|du|des|avec|par|pour|contre|selon|entre|vers)$/i.test(word.form);
    if (word?.upos !== 'DET') return false;
  }
  return false;
}

/** "ont conquis **le nord du** Mali": a part of a country is ground, never its government. */
function isPartNamed(scanned: Scanned, { sentence, first }: HitRange): boolean {
  const at = scanned.word(sentence, first - 1)?.upos === 'DET' ? first - 2 : first - 1;
  const part = scanned.word(sentence, at - 1);
  if (scanned.word(sentence, at)?.upos !== 'ADP' || part?.upos !== 'NOUN') return false;
  return /^(nord|sud|est|ouest|centre|(nord|sud)-(est|ouest))$/i.test(part.form);
}

function datelineCountries(dateline: string | null, index: ActorIndex): string[] {
  if (dateline === null) return [];
  const keys = keysOf(dateline);
  const found = keys.flatMap((_, i) => index.names.at(keys, i).slice(0, 1));
  return found
    .flatMap((f) => f.values.flatMap((v) => (v.kind === 'capital' || v.kind === 'country' ? [v.entry.iso3] : [])))
    .slice(0, 1);
}

function add(map: Map<string, number>, key: string, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

/** Named once as somebody who speaks ("**La France** a appelé ses ressortissants…"), a country is not where an article is set. */
const FIRM = 2;

function firm(weights: ReadonlyMap<string, number>): string | null {
  const best = top(weights);
  return best !== null && (weights.get(best) ?? 0) >= FIRM ? best : null;
}

/** The heaviest; at a tie the one named first. */
export function top(weights: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [key, weight] of weights) if (best === null || weight > (weights.get(best) ?? 0)) best = key;
  return best;
}

/** Two countries count alike when the second is named at least this often as the first. */
const SHARED = 0.6;

/**
 * The country of an armed group with no country of its own: the one that its sentences name, else the article's; INT where several are meant, null where the article names none.
 * `acts`: the countries it may act in.
 */
export function countryOfFighting(
  setting: Setting,
  sentences: readonly number[],
  acts: readonly string[],
): string | null {
  const may = (iso3: string): boolean => acts.includes(iso3);
  const named = new Set(sentences.flatMap((s) => [...(setting.local[s] ?? [])]).filter((c) => c === 'INT' || may(c)));
  if (named.size > 1 || named.has('INT')) return 'INT';
  const [only] = named;
  if (only !== undefined) return only;
  const ranked = [...setting.places].filter(([iso3]) => may(iso3)).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return null;
  return second && second[1] >= SHARED * first[1] ? 'INT' : first[0];
}
