/** Who undergoes an act, behind who does it. In: an event noun. Out: those whom the parser hung on its agent: "l'attaque par des hommes armés **d'un convoi**", "la destruction par l'armée **d'un drone**". */
import type { Grammar } from '../grammar.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, isVerbal, wordAt } from '../tree/tree.js';
import { countedHead } from './counted.js';
import type { Filler } from './filler.js';
import { agentsOf, obliquesOf } from './oblique.js';

export function struckBeyond(g: Grammar, noun: number): Filler[] {
  const beyond = beyondAgent(g, noun);
  if (beyond.length > 0 || !g.classes(noun).has('violence')) return beyond;
  return attackers(g, noun)
    .flatMap((f) => [f.head, ...childrenBy(g.tree, f.head, 'acl', 'amod')])
    .flatMap((i) => obliquesOf(g, i, 'de'))
    .filter((f) => isStruck(g, f.head));
}

/** What is new, or follows the nationality of a body that is complete without it: "par l'armée **de deux militants**", "par la police nigérienne **de l'opposant**"; "par l'armée **du Mali**" is hers. */
function beyondAgent(g: Grammar, noun: number): Filler[] {
  const agents = childrenBy(g.tree, noun, 'nmod', 'obl').filter((i) => i > noun && prepositionOf(g.tree, i) === 'par');
  return agents
    .flatMap((agent) => [agent, ...childrenBy(g.tree, agent, 'amod', 'acl')].flatMap((i) => underIt(g, i, agent)))
    .filter((f) => ['person', 'vehicle', 'aircraft', 'building'].some((c) => g.classes(countedHead(g, f.head)).has(c)));
}

function underIt(g: Grammar, index: number, agent: number): Filler[] {
  const isWhole = childrenBy(g.tree, agent, 'amod').some((i) => g.classes(i).has('country'));
  return obliquesOf(g, index, 'de').filter((f) => isNew(g, f.head) || (isWhole && f.head > index));
}

/** "**un** drone", "**trois** militants". */
function isNew(g: Grammar, head: number): boolean {
  return childrenBy(g.tree, head, 'det', 'nummod').some((i) => {
    const word = wordAt(g.tree, i);
    return word.upos === 'NUM' || word.feats['Definite'] === 'Ind';
  });
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
