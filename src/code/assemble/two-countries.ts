/** Adjectives of two countries. In: a word. Out: whether it is one: "un accord **franco-malien**", "la frontière **nigéro-béninoise**". */
import type { Grammar } from '../grammar.js';
import { wordAt } from '../tree/tree.js';

export function isOfTwoCountries(g: Grammar, adjective: number): boolean {
  return (g.lexicon.countries?.byCompound(wordAt(g.tree, adjective).form).length ?? 0) > 0;
}
