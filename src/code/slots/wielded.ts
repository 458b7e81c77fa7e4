/** Whose weapon it was. In: what an act was done by. Out: those whom "de" says it belongs to: "tués par un drone **de l'armée**", "bombardé par des avions **des rebelles**". */
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy } from '../tree/tree.js';
import { countedHead } from './counted.js';
import type { Filler } from './filler.js';

const WIELDED = ['weapon', 'aircraft'];
const ARMED = ['MIL', 'COP', 'REB', 'UAF', 'name'];

export function wielded(g: Grammar, weapon: number): Filler[] {
  const own = countedHead(g, weapon);
  if (!WIELDED.some((c) => g.classes(own).has(c))) return [];
  return childrenBy(g.tree, own, 'nmod')
    .filter((i) => i > own && prepositionOf(g.tree, i) === 'de' && isArmed(g, i))
    .flatMap((i) => conjuncts(g.tree, i))
    .map((head) => ({ head, rule: 'fr.owner' }));
}

/** An army or a group; "un avion **de ligne**", "un drone **de Turquie**" say what it is. */
function isArmed(g: Grammar, noun: number): boolean {
  const classes = g.classes(noun);
  return !classes.has('place') && ARMED.some((c) => classes.has(c));
}
