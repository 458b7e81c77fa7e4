/** Who fights beside those who fight. In: an act of violence or of force that a verb tells. Out: whom "aux côtés de" joins to its actors: "lutte contre les rebelles **aux côtés du Nigeria et du Niger**". */
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { conjuncts } from '../tree/conjuncts.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';

export function alliesOf(g: Grammar, { rule, anchor, carrier }: Trigger): Filler[] {
  if (rule.type !== 'ASSAULT' && rule.type !== 'COERCE') return [];
  const verb = carrier?.verb ?? anchor;
  if (g.verbLemma(verb) === null || g.group(verb).passive) return [];
  return sidesUnder(g, verb)
    .flatMap((side) => childrenBy(g.tree, side, 'nmod').filter((i) => prepositionOf(g.tree, i) === 'de'))
    .flatMap((i) => conjuncts(g.tree, i))
    .filter((i) => ['actor', 'name', 'country'].some((c) => g.classes(i).has(c)))
    .map((head) => ({ head, rule: 'fr.beside' }));
}

/** The parser may hang "aux côtés" on the verb, or on whom one fights. */
function sidesUnder(g: Grammar, verb: number): number[] {
  const near = childrenBy(g.tree, verb, 'obl', 'obj').flatMap((i) => [i, ...childrenBy(g.tree, i, 'nmod')]);
  return near.filter((i) => lemmaOf(wordAt(g.tree, i)) === 'côté' && prepositionOf(g.tree, i) === 'à');
}
