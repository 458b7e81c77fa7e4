/** How it began: "**Tout a commencé** vendredi par l'explosion d'une voiture": the act told before, from its first hour. In: two namings. Out: whether one of them opens so, and the other stands a few sentences before. */
import type { Naming } from './naming.js';

const NEAR = 6;

export function isItsBeginning(a: Naming, b: Naming): boolean {
  const [first, later] = a.sentence.index <= b.sentence.index ? [a, b] : [b, a];
  const gap = later.sentence.index - first.sentence.index;
  return gap > 0 && gap <= NEAR && BEGAN.test(later.sentence.text) && !BEGAN.test(first.sentence.text);
}

const BEGAN = /^["«“\s]*(Tout (a|avait|aurait) (commencé|débuté)|Tout (est|était) parti) /;
