/** A place that a name may stand for, whatever knows it: the countries, `lexicon/fr/places`, the gazetteer, or the text alone. */
import type { PlaceKind } from '../../lexicon/places.js';
import type { WherePrecision } from '../../model/record.js';

export type IdentityKind = PlaceKind | 'country' | 'capital' | 'seat';

export interface Identity {
  /** Same place, same id. */
  readonly id: string;
  readonly name: string;
  readonly kind: IdentityKind;
  readonly country: string;
  readonly admin1: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number;
  readonly source: 'country' | 'lexicon' | 'gazetteer' | 'text';
  /** Needs "région de" before it: also a common word. */
  readonly announced: boolean;
}

const REGIONS: ReadonlySet<IdentityKind> = new Set(['region', 'area', 'water', 'relief', 'continent']);

/** How exact the name itself is, before "près de" makes it less so. */
export function precisionOf(kind: IdentityKind): WherePrecision {
  if (kind === 'country') return 'country';
  return REGIONS.has(kind) ? 'region' : 'town';
}

/** A town of a region that our own list knows under the same name: "Gao" of Mali, not its namesake in Asia. */
export function isOfOurRegion(place: Identity, candidates: readonly Identity[]): boolean {
  if (place.kind !== 'town' && place.kind !== 'seat') return false;
  return candidates.some((c) => c.source === 'lexicon' && c.country === place.country && REGIONS.has(c.kind));
}
