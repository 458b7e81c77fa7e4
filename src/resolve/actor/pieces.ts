/** Pieces of a sentence: its runs of letters and digits. In: a sentence. Out: folded pieces with the words they stand in, for names and roles to be looked up. */
import { fold } from '../../model/fold.js';
import type { Sentence } from '../../model/sentence.js';

export interface Piece {
  /** Folded: "Égypte" is "egypte". */
  readonly key: string;
  /** Folded and singular: "généraux" is "general". */
  readonly singular: string;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  /** First and last word that the piece stands in: "du" is two words, "porte-parole" one word of two pieces. */
  readonly first: number;
  readonly last: number;
}

/** "cours" is no plural of "cour", nor "fois" of "foi". */
const NO_PLURAL = new Set(['cours', 'fois', 'mois']);

export function singularOf(key: string): string {
  if (key.length < 4 || NO_PLURAL.has(key)) return key;
  if (key.endsWith('aux') && !key.endsWith('eaux')) return `${key.slice(0, -3)}al`;
  return key.endsWith('s') || key.endsWith('x') ? key.slice(0, -1) : key;
}

export function keysOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(keyOf);
}

function keyOf(surface: string): string {
  return fold(surface.normalize('NFC')).replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}

export function piecesOf(sentence: Sentence): Piece[] {
  const pieces: Piece[] = [];
  let word = 0;
  for (const match of sentence.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    while (word < sentence.words.length - 1 && (sentence.words[word]?.end ?? 0) <= start) word++;
    let last = word;
    while (last < sentence.words.length - 1 && (sentence.words[last + 1]?.start ?? end) < end) last++;
    const key = keyOf(match[0]);
    pieces.push({ key, singular: singularOf(key), surface: match[0], start, end, first: word, last });
  }
  return pieces;
}
