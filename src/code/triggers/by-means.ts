/** Nouns that only make a preposition. In: a noun of a sentence. Out: yes for "ont tiré **à l'aide de** roquettes", which aids nobody. */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { lemmaOf, wordAt } from '../tree/tree.js';

export function isByMeansOf(g: Grammar, index: number): boolean {
  if (!isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, index)), 'by-means')) return false;
  const form = (at: number): string => g.tree.words[at]?.form.toLowerCase() ?? '';
  // "grâce **à** l'aide de la Banque": of another preposition
  if (/^(grâce|appel|recours)$/.test(form(index - 3))) return false;
  return form(index - 2) === 'à' && /^l['’]$/.test(form(index - 1)) && /^d(e|['’])$/.test(form(index + 1));
}
