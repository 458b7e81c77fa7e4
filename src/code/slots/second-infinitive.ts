/** Infinitives that the parser joined to the finite verb they complete. In: two verbs, the second hung on the first by "conj". Out: is the second a complement, as the one before it? "a appelé le peuple **à rester** calme et **à aider** l'armée". */
import type { Grammar } from '../grammar.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';

export function isInfinitiveBeside(g: Grammar, infinitive: number, finite: number): boolean {
  const marks = childrenBy(g.tree, infinitive, 'mark');
  const isMarked = marks.some((i) => /^(à|de)$/.test(lemmaOf(wordAt(g.tree, i))));
  return isMarked && g.group(infinitive).form === 'infinitive' && g.group(finite).form === 'finite';
}
