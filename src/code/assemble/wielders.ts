/** Whose weapon it is. In: a weapon that acts in its sentence. Out: those who laid or fired it: "une mine posée **par des jihadistes** a tué six soldats". */
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { agentsOf } from '../slots/oblique.js';
import { childrenBy } from '../tree/tree.js';

export function wieldersOf(g: Grammar, weapon: number): Filler[] {
  return childrenBy(g.tree, weapon, 'acl', 'amod')
    .filter((i) => g.verbLemma(i) !== null)
    .flatMap((i) => agentsOf(g, i));
}
