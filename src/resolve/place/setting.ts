/** Which countries an article is about. In: its occurrences and demonyms, title, dateline. Out: weights by country, for the article and for each sentence. */
import type { Article } from '../../model/article.js';
import { nameKey } from '../../model/fold.js';
import type { Identity } from './identity.js';
import type { Occurrence } from './occurrence.js';
import type { PlaceIndex } from './place-index.js';
import type { Surface } from './surface.js';

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
const CAPITAL = 1;
const TOWN = 0.6;
const DEMONYM = 0.7;
/** Partners whose governments every article names weigh less than the country where things happen. */
const PARTNER = 0.45;
const PARTNERS: ReadonlySet<string> = new Set(['FRA', 'USA', 'GBR', 'RUS', 'CHN', 'DEU', 'BEL']);

export function settingOf(
  surfaces: readonly Surface[],
  occurrences: readonly Occurrence[],
  article: Pick<Article, 'dateline'>,
  index: PlaceIndex,
): PlaceSetting {
  const weights = new Map<string, number>();
  const towns = new Map<string, number>();
  const local = new Map<number, Set<string>>();
  const add = (country: string, weight: number, sentence: number | null): void => {
    if (country === 'INT') return;
    weights.set(country, (weights.get(country) ?? 0) + weight * (PARTNERS.has(country) ? PARTNER : 1));
    if (sentence !== null) local.set(sentence, (local.get(sentence) ?? new Set()).add(country));
  };
  for (const { surface, candidates } of occurrences) {
    const weight = surface.sentence.isTitle ? TITLE : 1;
    const named = candidates.filter((c) => c.kind === 'country');
    const sure = named.length === 1 ? named : candidates.filter((c) => c.kind === 'capital');
    const only = sure.length ? sure : candidates.length === 1 && candidates[0]?.source === 'lexicon' ? candidates : [];
    const town = only.length ? undefined : largeTown(candidates);
    if (town) towns.set(town.country, (towns.get(town.country) ?? 0) + weight * TOWN);
    for (const c of only.slice(0, 1))
      add(c.country, c.kind === 'country' ? weight : weight * CAPITAL, surface.sentence.index);
  }
  for (const { pieces, sentence } of surfaces) {
    for (const piece of pieces) {
      const countries = piece.kind === 'word' && piece.form.length > 4 ? index.countries.byDemonym(piece.form) : [];
      for (const c of countries) add(c.iso3, (DEMONYM * (sentence.isTitle ? TITLE : 1)) / countries.length, null);
    }
  }
  for (const c of article.dateline === null ? [] : index.countries.byCapital(nameKey(article.dateline)))
    add(c.iso3, DATELINE, null);
  for (const [country, weight] of weights) towns.set(country, (towns.get(country) ?? 0) + weight);
  return { weights, main: heaviest(towns), local };
}

/** A town that outweighs its namesakes tells of its country: "Rouen" of France; "Valence" may be Valencia, and tells nothing. */
function largeTown(candidates: readonly Identity[]): Identity | undefined {
  const [first, second] = candidates.filter((c) => c.lat !== null).sort((a, b) => b.population - a.population);
  if (!first || first.population < 10_000) return undefined;
  return second && second.country !== first.country && second.population * 20 > first.population ? undefined : first;
}

function heaviest(weights: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [country, weight] of weights) if (best === null || weight > (weights.get(best) ?? 0)) best = country;
  return best;
}
