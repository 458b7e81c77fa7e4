/** Which countries an article is about. In: its occurrences and demonyms, title, dateline. Out: weights by country, for the article and for each sentence. */
import type { Article } from '../../model/article.js';
import { contextOf, isCalledVillage, isLabel } from './context.js';
import type { Identity } from './identity.js';
import type { Occurrence } from './occurrence.js';
import type { PlaceIndex } from './place-index.js';
import { keyOf, type Surface } from './surface.js';

export interface PlaceSetting {
  /** By country names, capitals, demonyms and our own villages: a town of the world never speaks for itself. */
  readonly weights: ReadonlyMap<string, number>;
  /** The country where most of it happens, its towns counted too; null where nothing tells. */
  readonly main: string | null;
  /** Countries that each sentence names, by sentence index. */
  readonly local: ReadonlyMap<number, ReadonlySet<string>>;
}

const TITLE = 3;
const DATELINE = 4;
const TOWN = 0.6;
const DEMONYM = 0.7;
/** Partners whose governments every article names weigh less than the country where things happen. */
export const PARTNER = 0.45;

export function settingOf(
  surfaces: readonly Surface[],
  occurrences: readonly Occurrence[],
  article: Pick<Article, 'dateline'>,
  index: PlaceIndex,
): PlaceSetting {
  const named = new Map<string, number>();
  const local = new Map<number, Set<string>>();
  for (const { surface, first, after, candidates } of occurrences) {
    // "Sikasso : deux hommes arrêtés": the label of a title is where the article is set
    const label = isLabel(surface, first, after) ? largeTown(candidates)?.country : undefined;
    const own = sureCountry(candidates);
    const sure =
      (own !== null && isOtherPlace({ surface, first, after, candidates }, index) ? null : own) ?? label ?? null;
    if (sure === null || sure === 'INT') continue;
    add(named, sure, titleWeight(surface));
    local.set(surface.sentence.index, (local.get(surface.sentence.index) ?? new Set()).add(sure));
  }
  for (const surface of surfaces) addDemonyms(named, surface, index);
  const capitals = article.dateline === null ? [] : index.countries.byCapital(article.dateline);
  for (const country of capitals) add(named, country.iso3, DATELINE);
  const weights = new Map([...named].map(([c, w]) => [c, w * shareOf(c, index)]));
  const all = withTowns(weights, occurrences, index);
  // no country is named at all: its large towns are all that tells
  return { weights: weights.size === 0 ? all : weights, main: heaviest(all), local };
}

/** "le **camp** de Baraka", "le **quartier** d'Hamdallaye" bear the name of some other place, and tell of no country; so does "le **village** de Manawa", which is no capital, and "Saint-Louis **(Nord-ouest)**" lies in that part of any country. */
function isOtherPlace({ surface, first, after, candidates }: Occurrence, index: PlaceIndex): boolean {
  const isPart = index.signs.compass.has(keyOf(surface.pieces, first, after));
  if (isPart && surface.pieces[first - 1]?.form === '(') return true;
  const context = contextOf(surface, first, after, index);
  if (/^(site|quarter)$/.test(context.noun?.gives ?? '')) return true;
  return isCalledVillage(context) && candidates.some((c) => c.kind === 'capital');
}

function add(weights: Map<string, number>, country: string, weight: number): void {
  weights.set(country, (weights.get(country) ?? 0) + weight);
}

function shareOf(country: string, { countries }: PlaceIndex): number {
  return countries.byIso3.get(country)?.partner ? PARTNER : 1;
}

function titleWeight(surface: Surface): number {
  return surface.sentence.isTitle ? TITLE : 1;
}

/** The country of a name that has one meaning: a country, a capital, a village of ours without namesake in another country. */
function sureCountry(candidates: readonly Identity[]): string | null {
  const countries = candidates.filter((c) => c.kind === 'country');
  if (countries.length === 1) return countries[0]?.country ?? null;
  const capital = candidates.find((c) => c.kind === 'capital');
  if (capital) return capital.country;
  const [first] = candidates;
  const isOurs =
    candidates.some((c) => c.source === 'lexicon') && candidates.every((c) => c.country === first?.country);
  return isOurs ? (first?.country ?? null) : null;
}

function addDemonyms(weights: Map<string, number>, surface: Surface, index: PlaceIndex): void {
  for (const piece of surface.pieces) {
    const countries = index.demonyms.get(piece.key);
    if (!countries) continue;
    for (const iso3 of countries) add(weights, iso3, (DEMONYM * titleWeight(surface)) / countries.length);
  }
}

function withTowns(
  weights: ReadonlyMap<string, number>,
  occurrences: readonly Occurrence[],
  index: PlaceIndex,
): Map<string, number> {
  const all = new Map(weights);
  for (const { surface, candidates } of occurrences) {
    const town = sureCountry(candidates) === null ? largeTown(candidates) : undefined;
    if (town && (town.population >= KNOWN || isToldOf(town.country, index)))
      all.set(town.country, (all.get(town.country) ?? 0) + titleWeight(surface) * TOWN);
  }
  return all;
}

/** A town that is known everywhere tells of its country, whichever it is. */
const KNOWN = 150_000;

/** In Africa, or where the press is French: such articles tell of it without naming the country. */
export function isToldOf(country: string, { countries }: PlaceIndex): boolean {
  const known = countries.byIso3.get(country);
  return known?.africa === true || known?.press === true;
}

/** A town that outweighs its namesakes tells of its country: "Rouen" of France; "Valence" may be Valencia, and tells nothing, nor does "Solhan", a village of ours, however large its namesake. */
function largeTown(candidates: readonly Identity[]): Identity | undefined {
  const [first, second] = candidates.filter((c) => c.lat !== null).sort((a, b) => b.population - a.population);
  if (!first || first.population < 10_000 || isOursElsewhere(first, candidates)) return undefined;
  return second && second.country !== first.country && second.population * 20 > first.population ? undefined : first;
}

function isOursElsewhere({ country }: Identity, candidates: readonly Identity[]): boolean {
  return candidates.some((c) => c.source === 'lexicon' && c.country !== country);
}

function heaviest(weights: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [country, weight] of weights) if (best === null || weight > (weights.get(best) ?? 0)) best = country;
  return best;
}
