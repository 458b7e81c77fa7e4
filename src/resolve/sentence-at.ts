/** Which sentence holds what. In: the sentences of an article in order. Out: the one at an offset, or around a span; by bisection, so that a long article is not searched anew for each time, place and claimant. */
import type { Sentence } from '../model/sentence.js';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The last sentence that starts at or before an offset; -1 where none does. */
export function sentenceAt(sentences: readonly Range[], offset: number): number {
  return lastUpTo(sentences.length, (i) => sentences[i]?.start ?? 0, offset);
}

/** The same where only the offsets are known at which the sentences begin. */
export function sentenceFrom(starts: readonly number[], offset: number): number {
  return lastUpTo(starts.length, (i) => starts[i] ?? 0, offset);
}

function lastUpTo(length: number, startOf: (index: number) => number, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The sentence that a span lies in; undefined where it lies between two or crosses an end. */
export function sentenceHolding(sentences: readonly Sentence[], { start, end }: Range): Sentence | undefined {
  const sentence = sentences[sentenceAt(sentences, start)];
  return sentence && end <= sentence.end ? sentence : undefined;
}
