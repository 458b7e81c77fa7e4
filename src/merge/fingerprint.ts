/** Fingerprints of a text. In: its words. Out: the exact key, the set of four-word sequences, and the LSH bands under which near copies meet. Linear in the text. */
import { wordsOf } from '../model/words-of.js';

export interface Fingerprint {
  /** Equal for two texts with the same words in the same order; null for a text without words. */
  readonly exact: string | null;
  /** Hashes of the four-word sequences, each once. */
  readonly shingles: ReadonlySet<number>;
  /** Keys under which a near copy is looked up: near copies share at least one, strangers almost never do. */
  readonly bands: readonly string[];
}

const SHINGLE_WORDS = 4;
/** 32 bands of 2: two texts that share a third of their sequences meet with a chance of 0.98, two that share five in a thousand with 0.0008. */
const BANDS = 32;
const ROWS = 2;

/** FNV-1a over UTF-16 units, 32 bits. */
function hashText(text: string, seed: number): number {
  let hash = seed >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/** The finaliser of MurmurHash3: spreads one hash into many independent ones. */
function mix(value: number): number {
  let h = value >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function shinglesOf(words: readonly string[]): Set<number> {
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    shingles.add(hashText(words.slice(i, i + SHINGLE_WORDS).join(' '), 0x811c9dc5));
  }
  return shingles;
}

/** The smallest hash of the set under each of `BANDS * ROWS` hash functions (MinHash, Broder 1997). */
function minima(shingles: ReadonlySet<number>): Uint32Array {
  const minimum = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let k = 0; k < minimum.length; k++) {
      const hash = mix(shingle ^ Math.imul(k + 1, 0x9e3779b1));
      if (hash < (minimum[k] ?? 0)) minimum[k] = hash;
    }
  }
  return minimum;
}

function bandsOf(shingles: ReadonlySet<number>): string[] {
  if (shingles.size === 0) return [];
  const minimum = minima(shingles);
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = minimum.subarray(band * ROWS, band * ROWS + ROWS);
    return `${band}:${Array.from(rows, (row) => row.toString(36)).join('.')}`;
  });
}

/** Two seeds give 64 bits, and the length a few more: an exact key by accident would need billions of texts. */
function exactKey(words: readonly string[]): string | null {
  if (words.length === 0) return null;
  const joined = words.join(' ');
  const halves = [0x811c9dc5, 0x27d4eb2f].map((seed) => mix(hashText(joined, seed)).toString(36));
  return `${words.length}-${halves.join('-')}`;
}

/** The title takes no part: outlets rewrite it when they copy the text. */
export function fingerprintOf(text: string): Fingerprint {
  const words = wordsOf(text);
  const shingles = shinglesOf(words);
  return { exact: exactKey(words), shingles, bands: bandsOf(shingles) };
}

/** The keys under which possible copies meet: the bands, and the exact key for texts too short to have any. */
export function keysOf(print: Fingerprint): string[] {
  return print.exact === null ? [] : [`=${print.exact}`, ...print.bands];
}

/** The same keys, for a store that looks up the possible copies of a text. */
export function copyKeys(text: string): string[] {
  return keysOf(fingerprintOf(text));
}
