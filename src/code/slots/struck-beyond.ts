/** What is attacked, behind who attacks it. In: a noun of violence. Out: the convoy or the camp that the parser hung on its agent: "l'attaque par des hommes armés **d'un convoi**". */
import type { Grammar } from '../grammar.js';
import { childrenBy, isVerbal, wordAt } from '../tree/tree.js';
import { countedHead } from './counted.js';
import type { Filler } from './filler.js';
import { agentsOf, obliquesOf } from './oblique.js';

export function struckBeyond(g: Grammar, noun: number): Filler[] {
  if (!g.classes(noun).has('violence')) return [];
  return attackers(g, noun)
    .flatMap((f) => [f.head, ...childrenBy(g.tree, f.head, 'acl', 'amod')])
    .flatMap((i) => obliquesOf(g, i, 'de'))
    .filter((f) => isStruck(g, f.head));
}

/** Armed men without a base of their own: "des soldats **du camp de Kolani**" come from it. The parser may hang them on the passive above. */
function attackers(g: Grammar, noun: number): Filler[] {
  const { head } = wordAt(g.tree, noun);
  const above = head >= 0 && isVerbal(g.tree, head) ? agentsOf(g, head).filter((f) => f.head > noun) : [];
  return [...agentsOf(g, noun), ...above].filter((f) => {
    const classes = g.classes(countedHead(g, f.head));
    return !classes.has('MIL') && !classes.has('COP');
  });
}

function isStruck(g: Grammar, head: number): boolean {
  return ['vehicle', 'building'].some((c) => g.classes(head).has(c)) && !g.classes(head).has('person');
}
