/** Is a word the head of a country's name? In: a word of the tree. Out: also where the name has several words: "accuse **la Côte** d'Ivoire", "**Arabie** saoudite". */
import type { Grammar } from '../grammar.js';
import { wordAt } from '../tree/tree.js';

/** "République démocratique du Congo": "du" is two words. */
const LONGEST = 5;

export function isCountryName(g: Grammar, head: number): boolean {
  const { countries } = g.lexicon;
  if (!countries) return false;
  const first = wordAt(g.tree, head);
  const { sentence } = g.tree;
  for (let last = head; last < Math.min(g.tree.words.length, head + LONGEST); last++) {
    const text = sentence.text.slice(first.start - sentence.start, wordAt(g.tree, last).end - sentence.start);
    if (countries.byName(text).length > 0) return true;
  }
  return false;
}
