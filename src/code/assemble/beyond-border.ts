/** Against whom a border is closed. In: a border in a slot of a restriction. Out: the country that shares it, or itself where it is said to be another's; nobody where a state closes its own: "a fermé **ses frontières**". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { conjuncts } from '../tree/conjuncts.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import { isOfTwoCountries } from './two-countries.js';

export function isBorder(g: Grammar, head: number): boolean {
  return isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'border');
}

export function beyondBorder(g: Grammar, itself: Filler, head: number): Filler[] {
  const complements = childrenBy(g.tree, head, 'nmod');
  // "la frontière **avec le Niger**"
  const neighbour = complements.find((i) => prepositionOf(g.tree, i) === 'avec');
  if (neighbour !== undefined) return conjuncts(g.tree, neighbour).map((i) => ({ head: i, rule: 'fr.owner' }));
  // "les frontières **du pays**", "la frontière **nigérienne**"; "la frontière **nigéro-béninoise**" is nobody's more than the other's
  const isAnothers =
    complements.some((i) => prepositionOf(g.tree, i) === 'de') ||
    childrenBy(g.tree, head, 'amod').some((i) => g.classes(i).has('country') && !isOfTwoCountries(g, i));
  return isAnothers ? [itself] : [];
}
