/** The words that a reporting verb stands behind. In: a verb put after them. Out: the head of the clause it reports: "« Nous **fermerons** la frontière », a averti le ministre". */
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, wordAt } from '../tree/tree.js';
import { isInvertedClitic, subjectAfter } from './inverted-subject.js';

/** A verb in brackets of the clause before it, with its own subject behind it, says that clause. */
export function saidBefore(g: Grammar, verb: number): number[] {
  const word = wordAt(g.tree, verb);
  if (!hasRel(word, 'parataxis') || word.head < 0 || word.head > verb || g.group(verb).form !== 'finite') return [];
  const before = childrenBy(g.tree, verb, 'nsubj').some((i) => i < verb && !isInvertedClitic(g, i));
  return before || subjectAfter(g, verb) === null ? [] : [word.head];
}
