/** Reads a sentence without some of its words. In: the words, those to leave out with their governor, an analyser, what each left out becomes. Out: an analysis of every word, heads counted among all. */
import type { Analyser, WordAnalysis } from '../analysis.js';

export function readWithout(
  words: readonly string[],
  governor: ReadonlyMap<number, number>,
  analyser: Analyser,
  leftOut: (index: number, head: number) => WordAnalysis,
): WordAnalysis[] {
  const kept = words.flatMap((_, i) => (governor.has(i) ? [] : [i]));
  const read = analyser.analyse(kept.map((i) => words[i] as string));
  const placeOf = new Map(kept.map((i, k) => [i, k]));
  return words.map((_, i) => {
    const analysis = read[placeOf.get(i) ?? -1];
    return analysis === undefined
      ? leftOut(i, governor.get(i) ?? -1)
      : { ...analysis, head: kept[analysis.head] ?? -1 };
  });
}
