/** The adjectives of a noun. In: a tree, a noun. Out: those beside it, then those joined to them: "les frappes **américaines** et **israéliennes**". */
import { childrenBy, type Tree, wordAt } from './tree.js';

export function adjectivesOf(tree: Tree, noun: number): number[] {
  const own = childrenBy(tree, noun, 'amod');
  const joined = own.flatMap((i) => childrenBy(tree, i, 'conj')).filter((i) => wordAt(tree, i).upos === 'ADJ');
  return [...own, ...joined];
}
