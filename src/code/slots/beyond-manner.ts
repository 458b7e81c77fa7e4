/** Complements behind what an act is like. In: an event noun. Out: whoever follows a bare complement that says its kind, its size or its means: "une attaque **de grande ampleur** de rebelles", "des frappes **de drones** de l'armée". */
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, wordAt } from '../tree/tree.js';
import { countedHead } from './counted.js';
import type { Filler } from './filler.js';

export function beyondManner(g: Grammar, noun: number): Filler[] {
  const manners = childrenBy(g.tree, noun, 'nmod').filter((i) => i > noun && isManner(g, i));
  return manners
    .flatMap((i) => childrenBy(g.tree, i, 'nmod').filter((j) => prepositionOf(g.tree, j) === 'de' && isSomebody(g, j)))
    .flatMap((j) => conjuncts(g.tree, j))
    .map((head) => ({ head, rule: null }));
}

const SOMEBODY = ['person', 'actor', 'body', 'place', 'building', 'vehicle', 'infrastructure', 'thing', 'name', 'time'];

/** A common noun without article, number or name, that is nobody: "de **riposte**", "d'**envergure**"; a weapon is a means. */
function isManner(g: Grammar, index: number): boolean {
  if (wordAt(g.tree, index).upos !== 'NOUN' || prepositionOf(g.tree, index) !== 'de') return false;
  if (childrenBy(g.tree, index, 'det', 'nummod').length > 0) return false;
  const classes = g.classes(index);
  return classes.has('weapon') || !SOMEBODY.some((name) => classes.has(name));
}

/** "de l'armée malienne", "de présumés djihadistes", "d'un groupe d'hommes armés". */
function isSomebody(g: Grammar, index: number): boolean {
  const classes = g.classes(countedHead(g, index));
  return ['person', 'actor', 'body'].some((name) => classes.has(name)) && !classes.has('place');
}
