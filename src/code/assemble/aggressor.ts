/** Who strikes, where "de" may name either side: "l'attaque **des jihadistes**", "l'attaque **du poste**". In: the filler of an act's "de". Out: whether he is of those who attack. */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import type { Filler } from '../slots/filler.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';

/** "l'attaque **des jihadistes**" against "l'attaque **du poste**": armed groups attack, the rest is attacked. */
export function isAggressor(g: Grammar, filler: Filler): boolean {
  const classes = g.classes(bandOf(g, countedHead(g, filler.head)));
  // "l'offensive **de l'armée**", "les tirs **de l'aviation**"; a patrol or a barracks is attacked
  const force = classes.has('MIL') && classes.has('body') && !classes.has('building');
  return force || ['REB', 'UAF', 'aggressor'].some((c) => classes.has(c));
}

/** "l'attaque **d'éléments du groupe** armé": they strike as their band does. */
function bandOf(g: Grammar, head: number): number {
  if (!isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'of-a-band')) return head;
  return childrenBy(g.tree, head, 'nmod').find((i) => i > head && prepositionOf(g.tree, i) === 'de') ?? head;
}
