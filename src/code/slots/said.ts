/** The words that a reporting verb stands behind. In: a verb put after them. Out: the head of the clause it reports: "« Nous **fermerons** la frontière », a averti le ministre". */
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, wordAt } from '../tree/tree.js';
import { isInvertedClitic, subjectAfter } from './inverted-subject.js';

/** A verb in brackets of the clause before it, with its own subject behind it, says that clause. */
export function saidBefore(g: Grammar, verb: number): number[] {
  const word = wordAt(g.tree, verb);
  const isBracketed = hasRel(word, 'parataxis') || (hasRel(word, 'conj', 'advcl') && isBehindQuote(g, verb));
  if (!isBracketed || word.head < 0 || word.head > verb || g.group(verb).form !== 'finite') return [];
  const before = childrenBy(g.tree, verb, 'nsubj').some((i) => i < verb && !isInvertedClitic(g, i));
  return before || subjectAfter(g, verb) === null ? [] : [word.head];
}

/** "« Nous n'avons rien livré », **se défend** le ministre": joined by the parser, but what closes before the comma are words quoted. */
function isBehindQuote(g: Grammar, verb: number): boolean {
  // "« … », **s'est-il** défendu"
  const isOwn = (i: number) =>
    wordAt(g.tree, i).head === verb && (hasRel(wordAt(g.tree, i), 'expl', 'aux') || isInvertedClitic(g, i));
  let at = verb - 1;
  while (at > 1 && isOwn(at)) at--;
  return at > 1 && wordAt(g.tree, at).form === ',' && /^[»"”]$/.test(wordAt(g.tree, at - 1).form);
}
