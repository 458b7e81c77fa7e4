/** Which sentence holds what. In: the sentences of an article in order. Out: the one at an offset, or around a span; by bisection, so that a long article is not searched anew for each time, place and claimant. */
import type { Sentence } from '../model/sentence.js';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The last sentence that starts at or before an offset; -1 where none does. */
export function sentenceAt(sentences: readonly Range[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The sentence that a span lies in; undefined where it lies between two or crosses an end. */
export function sentenceHolding(sentences: readonly Sentence[], { start, end }: Range): Sentence | undefined {
  const sentence = sentences[sentenceAt(sentences, start)];
  return sentence && end <= sentence.end ? sentence : undefined;
}
