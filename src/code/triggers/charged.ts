/** Crimes that a charge lists. In: a noun of force. Out: whether it only says what somebody is tried for: "poursuivis pour « **rébellion** » et « **agression** »", "quatre chefs : **meurtres**, **viols**…". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { carrierOf } from '../slots/support.js';
import { childrenBy, lemmaOf, subtree, wordAt } from '../tree/tree.js';

/** What may stand right before a crime in such a list. */
const BEFORE = /^(?:[«“"(:,]|de|d['’]|pour|et|ou|notamment|dont)$/i;
/** How far the charge may stand before its last crime. */
const REACH = 40;

export function isListedCharge(g: Grammar, index: number): boolean {
  // "pour avoir **commis** meurtres et pillages" tells of them
  if (!isBareCrime(g, index) || carrierOf(g, index) !== null) return false;
  const { words } = g.tree;
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const lemma = g.verbLemma(i) ?? lemmaOf(wordAt(g.tree, i));
    if (isOfClass(g.lexicon, lemma, 'charging')) return true;
    if (isOfClass(g.lexicon, lemma, 'blaming') && isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, index)), 'crime'))
      return true;
    // another clause has its own say
    if (words[i]?.upos === 'VERB' && g.group(i).form === 'finite') return false;
  }
  return false;
}

/** No article, no number, no name: "accusé **du meurtre** de deux gardes" and "d'attaques **à Tirna**" tell of acts. */
function isBareCrime(g: Grammar, index: number): boolean {
  if (!BEFORE.test(g.tree.words[index - 1]?.form ?? '') && !isUnderCrime(g, index)) return false;
  if (childrenBy(g.tree, index, 'nummod', 'acl').length > 0) return false;
  const own = subtree(g.tree, index, (word) => word.deprel === 'conj' || word.deprel === 'appos');
  return own.every((i) => !['PROPN', 'NUM', 'VERB'].includes(wordAt(g.tree, i).upos));
}

/** "association en vue de la **préparation** d'un **acte terroriste**": one such act, under what the law calls the crime. */
function isUnderCrime(g: Grammar, index: number): boolean {
  const { head } = wordAt(g.tree, index);
  const dets = childrenBy(g.tree, index, 'det');
  if (head < 0 || head > index || dets.some((i) => wordAt(g.tree, i).feats['Definite'] !== 'Ind')) return false;
  return isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'crime-frame');
}
