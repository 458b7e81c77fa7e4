/** How much of one text is in another. In: two fingerprints. Out: 0 to 1, and whether that makes them copies. */
import type { Fingerprint } from './fingerprint.js';

/** Fewer sequences than this (about two sentences) say nothing: "Aucun commentaire pour le moment" is on every site. */
const MIN_SHINGLES = 20;
/** A copy that lost its last paragraphs is still a copy; a press review that holds one dispatch among ten is not. */
const MIN_LENGTH_RATIO = 0.33;
const COPY = 0.7;
/** Two texts that credit the same agency are copies sooner: outlets shorten and reorder a dispatch. */
const CREDITED_COPY = 0.5;

/** Share of the shorter text's sequences that the longer one holds. */
export function containment(a: Fingerprint, b: Fingerprint): number {
  const [small, large] = a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared / small.size;
}

function comparable(a: Fingerprint, b: Fingerprint): boolean {
  const [small, large] = [a.shingles.size, b.shingles.size].sort((x, y) => x - y) as [number, number];
  return small >= MIN_SHINGLES && small / large >= MIN_LENGTH_RATIO;
}

export interface Likeness {
  readonly similarity: number;
  readonly exact: boolean;
}

/** Null when the two are not copies of one text. */
export function copyLikeness(a: Fingerprint, b: Fingerprint, sameCredit: boolean): Likeness | null {
  if (a.exact !== null && a.exact === b.exact) return { similarity: 1, exact: true };
  if (!comparable(a, b)) return null;
  const similarity = containment(a, b);
  return similarity >= (sameCredit ? CREDITED_COPY : COPY) ? { similarity, exact: false } : null;
}
