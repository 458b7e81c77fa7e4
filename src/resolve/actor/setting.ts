/** Where an article is set: "Mali : **à Gao**, l'armée **malienne**…". In: its hits, title, dateline. Out: the country of its events, the country of its institutions, the countries a sentence names. */
import type { Country } from '../../lexicon/countries.js';
import type { Article } from '../../model/article.js';
import type { ActorIndex } from './actor-index.js';
import { countryNamed, countryOfHit, countryServed } from './country-of-hit.js';
import {
  add,
  bodyWeights,
  demonymWeights,
  firm,
  lighter,
  officeWeights,
  onlyOne,
  owningDemonyms,
  placeWeights,
  sum,
  TITLE_WEIGHT,
} from './country-weights.js';
import { isLocative, isPartNamed } from './locative.js';
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

/** The seat of a government says more of whose institutions are meant than its country does. */
const INSTITUTION_WEIGHT = 2;

/** "au Mali" says where, and less whose institutions are meant. */
const OWNER_LOCATIVE = 0.5;
const LOCATIVE_WEIGHT = 2;

const DEMONYM_SHARE = 0.5;

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
    sum(placeWeights(scanned, OWNER_LOCATIVE, countryNamed), owningDemonyms(scanned), 1),
    sum(officeWeights(scanned, article.published), placeWeights(scanned, 1, countryServed), INSTITUTION_WEIGHT),
    1,
  );
  const of = (iso3: string): Country | undefined => index.countries.byIso3.get(iso3);
  const isPartner = (iso3: string): boolean => of(iso3)?.partner === true;
  // a debate in Paris on a war abroad is of France; a hospital that Ankara equips is not of Turkey
  const isAbroad = (iso3: string): boolean => isPartner(iso3) && of(iso3)?.press !== true;
  const alone = isShort(scanned) ? onlyOne(counts.size > 0 ? counts : bodyWeights(scanned), isPartner) : null;
  const country =
    firm(lighter(places, isPartner)) ?? firm(lighter(counts, isPartner)) ?? firm(places) ?? firm(counts) ?? alone;
  const named = countriesNamed(scanned);
  const local = scanned.parsed.sentences.map((s) => locatedIn(scanned, s.index, country, named));
  return {
    date: article.published,
    country,
    institutions: firm(lighter(owners, isAbroad)) ?? country,
    counts,
    places,
    local,
  };
}

/** A dispatch of few sentences names its country once; a long text that names one in passing is set elsewhere. */
const SHORT = 6;

function isShort({ parsed }: Scanned): boolean {
  return parsed.sentences.length <= SHORT;
}

function datelineCountries(dateline: string | null, index: ActorIndex): string[] {
  if (dateline === null) return [];
  const keys = keysOf(dateline);
  const found = keys.flatMap((_, i) => index.names.at(keys, i).slice(0, 1));
  return found
    .flatMap((f) => f.values.flatMap((v) => (v.kind === 'capital' || v.kind === 'country' ? [v.entry.iso3] : [])))
    .slice(0, 1);
}

function locatedIn(
  scanned: Scanned,
  sentence: number,
  home: string | null,
  named: ReadonlySet<string | null>,
): ReadonlySet<string> {
  const located = new Set<string>();
  for (const hit of scanned.hitsOf(sentence)) {
    if (!isLocative(scanned, hit) && !isPartNamed(scanned, hit)) continue;
    const country = countryOfHit(hit);
    // a village by the border, of a country that the article never names, may be a namesake of this side
    if (hit.kind === 'place' && home !== null && country !== home && !named.has(country)) continue;
    if (country !== null) located.add(country);
  }
  return located;
}

/** By their own name, their capital or their people; any place of no one country names "INT". */
function countriesNamed(scanned: Scanned): ReadonlySet<string | null> {
  return new Set(
    scanned.all().flatMap((h) => {
      if (h.kind === 'demonym') return h.countries.map((c) => c.iso3);
      return h.kind === 'place' ? [countryNamed(h), 'INT'] : [countryNamed(h)];
    }),
  );
}
