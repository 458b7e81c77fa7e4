/** Who gets a sum. In: nouns given ("aide", "don"). Out: the complements with "à" or "pour" that the parser hung on the sum or the weight below them. */
import type { Grammar } from '../grammar.js';
import { childrenBy, wordAt } from '../tree/tree.js';
import type { Filler } from './filler.js';
import { obliquesOf } from './oblique.js';

/** "une aide de 20 millions de dollars **au pays**", "don de 10 tonnes de riz **au pays**": who gets a sum may hang on its last word. */
export function beyondSum(g: Grammar, heads: readonly number[], slot: string): Filler[] {
  const sums = heads
    // "a fait **don de dix tonnes**": beside the noun, under its verb
    .flatMap((head) => childrenBy(g.tree, head, 'nmod', ...(g.verbLemma(head) === null ? [] : ['obl'])))
    .filter((i) => g.classes(i).has('money') || g.classes(i).has('quantity') || wordAt(g.tree, i).upos === 'NUM');
  if (sums.length === 0) return [];
  const own = sums.flatMap((i) => obliquesOf(g, i, slot));
  return own.length > 0 ? own : beyondSum(g, sums, slot);
}
