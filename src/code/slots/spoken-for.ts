/** Whom "on" stands for. In: the subject "on". Out: those named at the head of the clause as whose side it is: "**Du côté de l'opposition**, on rejette…", "**Chez les avocats**, on dénonce…". */
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import type { Filler } from './filler.js';

export function spokenFor(g: Grammar, pronoun: number): Filler[] {
  const { form, head } = wordAt(g.tree, pronoun);
  if (!/^(l['’])?on$/i.test(form) || head < 0) return [];
  return childrenBy(g.tree, head, 'obl')
    .filter((i) => i < pronoun)
    .flatMap((i) => sideOf(g, i))
    .filter((i) => g.classes(i).has('actor') || g.classes(i).has('body'))
    .flatMap((i) => conjuncts(g.tree, i))
    .map((i) => ({ head: i, rule: 'fr.spoken-for' }));
}

function sideOf(g: Grammar, index: number): number[] {
  const preposition = prepositionOf(g.tree, index);
  if (preposition === 'chez') return [index];
  if (preposition !== 'de' || lemmaOf(wordAt(g.tree, index)) !== 'côté') return [];
  return childrenBy(g.tree, index, 'nmod').filter((i) => prepositionOf(g.tree, i) === 'de');
}
