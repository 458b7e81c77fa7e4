/** To whom a feeling is shown. In: words of support that name nobody. Out: those behind "à l'égard de", "envers": "a exprimé sa solidarité **à l'égard du peuple malien**". */
import type { Grammar } from '../grammar.js';
import { type Filler, plain } from '../slots/filler.js';
import { conjuncts } from '../tree/conjuncts.js';
import { openedBy, prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { partyWithin } from './party-within.js';

/** Elsewhere these words stand for "contre": "des violences **à l'égard des** migrants". */
export function towards(g: Grammar, { rule, anchor, words, carrier }: Trigger): Filler[] {
  if (rule.type !== 'SUPPORT') return [];
  const governors = [...new Set([anchor, ...words, ...(carrier ? [carrier.verb] : [])])];
  return governors
    .flatMap((i) => childrenBy(g.tree, i, 'obl', 'nmod').flatMap((child) => facing(g, child)))
    .flatMap((head) => partyWithin(g, plain(head), 'à', rule.type));
}

function facing(g: Grammar, child: number): number[] {
  const preposition = prepositionOf(g.tree, child);
  const regard = lemmaOf(wordAt(g.tree, child)) === 'égard' && preposition === 'à';
  const heads = regard ? (openedBy(g.tree, child)?.heads ?? []) : preposition === 'envers' ? [child] : [];
  return heads.flatMap((i) => conjuncts(g.tree, i));
}
