/** Whose way is barred. In: the way that a barrier closes. Out: those who would pass: "ont bloqué le passage **d'un convoi militaire**". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { conjuncts } from '../tree/conjuncts.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';

export function letThrough(g: Grammar, head: number): Filler[] {
  if (!isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'passing')) return [];
  return childrenBy(g.tree, head, 'nmod')
    .filter((i) => prepositionOf(g.tree, i) === 'de' && passes(g, i))
    .flatMap((i) => conjuncts(g.tree, i))
    .map((i) => ({ head: i, rule: 'fr.owner' }));
}

function passes(g: Grammar, index: number): boolean {
  return ['vehicle', 'person', 'body', 'MIL', 'COP'].some((c) => g.classes(index).has(c));
}
