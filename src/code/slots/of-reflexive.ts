/** "se sont emparés ce samedi **des villes** de Kolo": behind a time the parser takes "des" for an article; a verb that has "se" has no such object. In: a verb, what fills "de" already. Out: what "des" brings. */
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { childrenBy, wordAt } from '../tree/tree.js';
import { type Filler, plain } from './filler.js';

export function ofReflexive(g: Grammar, verb: number, found: readonly Filler[]): Filler[] {
  if (found.length > 0 || g.verbLemma(verb) === null || !g.group(verb).reflexive) return [];
  return childrenBy(g.tree, verb, 'obj')
    .filter((object) => childrenBy(g.tree, object, 'det').some((i) => /^des$/i.test(wordAt(g.tree, i).form)))
    .flatMap((object) => conjuncts(g.tree, object).map(plain));
}
