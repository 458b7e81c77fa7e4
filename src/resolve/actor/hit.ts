/** A word or name of the lexicon, or a name found by its shape, where it stands in a sentence. */
import type { ActorEntry, AdjectiveEntry, PersonEntry, RoleEntry } from '../../lexicon/actors.js';
import type { Country } from '../../lexicon/countries.js';

export interface HitRange {
  readonly sentence: number;
  /** Word indexes, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type NameHit = HitRange &
  (
    | { readonly kind: 'actor'; readonly entries: readonly ActorEntry[] }
    | { readonly kind: 'person'; readonly entries: readonly PersonEntry[] }
    | { readonly kind: 'country' | 'capital' | 'metonym'; readonly entries: readonly Country[] }
    | { readonly kind: 'area' }
    /** A town, region or river that the finder of places located. */
    | { readonly kind: 'place'; readonly country: string }
    /** Found by shape: a person or body that the lexicon does not hold. */
    | { readonly kind: 'unknown-person'; readonly name: string }
    | {
        readonly kind: 'unknown-body';
        readonly name: string;
        readonly role: RoleEntry;
        readonly country: string | null;
      }
  );

export type WordHit = HitRange &
  (
    | { readonly kind: 'role'; readonly role: RoleEntry }
    | { readonly kind: 'carrier' }
    | { readonly kind: 'adjective'; readonly adjective: AdjectiveEntry }
    | { readonly kind: 'demonym'; readonly countries: readonly Country[] }
  );

export type Hit = NameHit | WordHit;

export function isName(hit: Hit): hit is NameHit {
  return hit.kind !== 'role' && hit.kind !== 'carrier' && hit.kind !== 'adjective' && hit.kind !== 'demonym';
}
