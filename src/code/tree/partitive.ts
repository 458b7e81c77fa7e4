/** "des": article or "de les"? In: a noun that the parser put under "de les". Out: whether the surface was one "des" and nothing else governs it. */
import { childrenBy, type Tree, wordAt } from './tree.js';

/** The tokeniser must guess; where the guess was "de les", the noun may still be a bare plural: "**Des civils** ont été tués". */
export function isPartitive(tree: Tree, noun: number): boolean {
  const cases = childrenBy(tree, noun, 'case');
  const first = cases[0];
  if (first === undefined || cases.length !== 1) return false;
  const de = wordAt(tree, first);
  const les = tree.words[first + 1];
  return les !== undefined && les.start === de.start && les.end - les.start === 3 && les.feats['Number'] === 'Plur';
}
