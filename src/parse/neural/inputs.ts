/** In: a form with its facts. Out: the rows of the network's tables that describe it (word vector, affixes, shape, lexicon). */
import { hashText, mix } from '../linear/hash.js';
import type { FormFacts } from '../tag/word-table.js';

/** Rows kept for the bits of the two lexicon masks; the others are hashed. */
const BIT_ROWS = 64;

/** Number of rows that `bagRowsOf` may give. */
export const MAX_BAG = 64;

/** Word vectors are found by the hash of the lower-cased form; row 0 is the unknown word. */
export type VectorIndex = (lowerHash: number) => number;

export function vectorIndex(hashes: ArrayLike<number>): VectorIndex {
  const index = new Map<number, number>();
  for (let i = 0; i < hashes.length; i++) index.set(hashes[i] as number, i + 1);
  return (hash) => index.get(hash) ?? 0;
}

/** "attaquée" first in its sentence: rows of its suffixes, prefix, shape, form, of each category and inflection of the Lefff. */
export function bagRowsOf(w: FormFacts, first: number, bagRows: number): number[] {
  const rows: number[] = [];
  const hashed = (kind: number, value: number): void => {
    rows.push(BIT_ROWS + ((mix(kind, value) >>> 0) % (bagRows - BIT_ROWS)));
  };
  for (const [k, suffix] of w.suffixes.entries()) hashed(k + 1, suffix);
  hashed(6, w.prefix);
  hashed(7, mix(w.shape, first));
  hashed(8, w.lower);
  hashed(9, w.categories);
  hashed(10, mix(w.categories, w.morphs));
  for (let bit = 0; bit < 31; bit++) if ((w.categories >>> bit) & 1) rows.push(bit);
  for (let bit = 0; bit < 31; bit++) if ((w.morphs >>> bit) & 1) rows.push(32 + bit);
  if (w.categories === 0) rows.push(31);
  return rows;
}

/** The key of the vector table for a word of the vocabulary (already in lower case, digits as 0). */
export const vectorHash = (word: string): number => hashText(word);
