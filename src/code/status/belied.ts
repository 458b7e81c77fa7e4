/** What is told only to be called false. In: a sentence, a word in it. Out: whether it stands in what somebody says of a rumour: "**Les informations** faisant état de dix morts sont **dénuées de fondement**", "l'armée **dément les rumeurs** selon lesquelles dix soldats ont été tués". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, lemmaOf, pathUp, wordAt } from '../tree/tree.js';

export function isBelied(g: Grammar, index: number): boolean {
  const path = [index, ...pathUp(g.tree, index)];
  const over = [...path, ...path.flatMap((clause) => antecedents(g, clause))];
  return over.some((noun) => noun !== index && isRumour(g, noun) && isCalledFalse(g, noun));
}

/** "**les rumeurs selon lesquelles** dix soldats ont été tués": the parser may hang the clause on the main verb. */
function antecedents(g: Grammar, clause: number): number[] {
  const which = childrenBy(g.tree, clause, 'obl').find((i) =>
    /^(lequel|laquelle|lesquel(le)?s)$/i.test(wordAt(g.tree, i).form),
  );
  const selon = which === undefined ? undefined : childrenBy(g.tree, which, 'case')[0];
  return selon === undefined || selon === 0 ? [] : [selon - 1];
}

function isRumour(g: Grammar, noun: number): boolean {
  const word = wordAt(g.tree, noun);
  return word.upos === 'NOUN' && isOfClass(g.lexicon, lemmaOf(word), 'rumour');
}

function isCalledFalse(g: Grammar, noun: number): boolean {
  const word = wordAt(g.tree, noun);
  if (word.head < 0 || isNegated(g, word.head)) return false;
  if (hasRel(word, 'nsubj')) return isUntrue(g, word.head);
  return hasRel(word, 'obj') && g.lexicon.reporting.verbs.get(g.verbLemma(word.head) ?? '')?.force === 'deny';
}

/** "sont **fausses**", "sont **dénuées** de fondement", "sont **sans fondement**", "relèvent de la **pure invention**". */
function isUntrue(g: Grammar, predicate: number): boolean {
  const below = [predicate, ...childrenBy(g.tree, predicate, 'obl', 'xcomp')];
  return below.some((i) => isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, i)), 'untrue'));
}

function isNegated(g: Grammar, predicate: number): boolean {
  const around = [predicate, ...childrenBy(g.tree, predicate, 'cop', 'aux')];
  return around.some((i) =>
    childrenBy(g.tree, i, 'advmod').some((j) => /^(pas|jamais|plus)$/.test(lemmaOf(wordAt(g.tree, j)))),
  );
}
