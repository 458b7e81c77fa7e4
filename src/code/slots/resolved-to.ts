/** Whose resolve an infinitive carries out. In: the infinitive and the verb that the parser hung it on. Out: the owner of the noun between them: "a salué la décision **du Mali** de libérer les soldats". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import { type Filler, plain } from './filler.js';

export function resolvers(g: Grammar, infinitive: number, verb: number): Filler[] {
  if (infinitive < verb || !followsDe(g, infinitive)) return [];
  const noun = childrenBy(g.tree, verb, 'obj', 'obl', 'obl:arg').find((i) => i < infinitive && isResolve(g, i));
  if (noun === undefined) return [];
  return childrenBy(g.tree, noun, 'nmod')
    .filter((i) => i < infinitive && prepositionOf(g.tree, i) === 'de')
    .slice(0, 1)
    .flatMap((i) => conjuncts(g.tree, i).map(plain));
}

function followsDe(g: Grammar, infinitive: number): boolean {
  return childrenBy(g.tree, infinitive, 'mark', 'case').some((i) => lemmaOf(wordAt(g.tree, i)) === 'de');
}

/** "la **décision**", "le **refus**", "l'**intention** du parti de…". */
function isResolve(g: Grammar, noun: number): boolean {
  return isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, noun)), 'resolve');
}
