/** In: the unlabelled news. Out: a fixed random choice of its sentences, cut into syntactic words as the treebanks cut them. */
import { seededRandom, shuffle } from '../random.js';
import { newsSentences } from './news.js';

const SHORTEST = 6;
const LONGEST = 55;

/** @param round no sentence is in two rounds. @param isContraction is "des" at this place "de" + "les"? */
export function silverText(
  path: string,
  { round, count }: { readonly round: 1 | 2 | 3; readonly count: number },
  isContraction: (tokens: readonly string[], at: number) => boolean,
): string[][] {
  const usable = newsSentences(path).filter((s) => s.length >= SHORTEST && s.length <= LONGEST);
  const half = shuffle(usable, seededRandom(99)).filter((_, i) => i % 2 === (round - 1) % 2);
  // the third round goes on in the half of the first
  const from = round === 3 ? count : 0;
  const chosen = half.slice(from, from + count);
  return chosen.map((tokens) =>
    tokens.flatMap((form, i) => {
      if (form.toLowerCase() !== 'des' || !isContraction(tokens, i)) return [form];
      return form === 'des' ? ['de', 'les'] : ['De', 'les'];
    }),
  );
}
