/** What a lookup found and how long it is: "**Force conjointe**" is two pieces of "la Force conjointe". In: pieces of a sentence. Out: their range. */
import type { Sentence } from '../../model/sentence.js';
import type { HitRange } from './hit.js';
import type { Piece } from './pieces.js';

export interface Sized<T> {
  readonly hit: T;
  readonly length: number;
}

export function rangeOf(sentence: Sentence, pieces: readonly Piece[], from: number, length: number): HitRange {
  const a = pieces[from] as Piece;
  const b = pieces[from + length - 1] as Piece;
  const text = sentence.text.slice(a.start - sentence.start, b.end - sentence.start);
  return { sentence: sentence.index, first: a.first, last: b.last, start: a.start, end: b.end, text };
}
