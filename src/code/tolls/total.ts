/** Totals. In: the head of those who are counted ("le nombre de **soldats** tués"). Out: the figure that the clause brings their number to: "porte **à 41** le nombre de…", "le nombre de… s'élève **à 41**". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import type { Count } from './count.js';
import { parseNumber } from './number.js';

export function totalOf(g: Grammar, counted: number): Count | null {
  const number = wordAt(g.tree, counted).head;
  if (number < 0 || !isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, number)), 'total')) return null;
  const verb = wordAt(g.tree, number).head;
  if (verb < 0 || !isOfClass(g.lexicon, g.verbLemma(verb), 'reaching')) return null;
  const figures = childrenBy(g.tree, verb, 'obl', 'nmod').filter((i) => prepositionOf(g.tree, i) === 'à');
  for (const i of figures) {
    const min = parseNumber([wordAt(g.tree, i).form], g.lexicon.quantities);
    if (min !== null) return { min, max: min, first: i, last: i };
  }
  return null;
}
