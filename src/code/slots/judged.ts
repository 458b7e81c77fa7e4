/** What something is called by a verb that judges. In: "qualifier", "traiter". Out: the words after "de" that the parser hung on what is judged: "a qualifié ces propos **d'« irresponsables »**". */
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy } from '../tree/tree.js';
import { type Filler, plain } from './filler.js';
import { objectOf } from './object.js';

/** Behind the verb, an adjective or a noun with "de" is the judgement, whatever it hangs on. */
export function judgedAs(g: Grammar, verb: number): Filler[] {
  return objectOf(g, verb)
    .flatMap(({ head }) => childrenBy(g.tree, head, 'amod', 'nmod', 'acl', 'appos'))
    .filter((i) => i > verb && prepositionOf(g.tree, i) === 'de')
    .flatMap((i) => conjuncts(g.tree, i))
    .map(plain);
}
