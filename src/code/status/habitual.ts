/** Fighting as a trade. In: a verb of a relative clause. Out: whether it only says who its noun is: "des vivres pour les soldats **qui combattent** les terroristes". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { isRelative } from '../slots/relative.js';
import { childrenBy, subtree, wordAt } from '../tree/tree.js';

/** The present tense under "qui", of several who fight, with no day, place nor name: what they do for a living, and no fight. */
export function isHabitual(g: Grammar, verb: number): boolean {
  const word = wordAt(g.tree, verb);
  if (word.deprel !== 'acl:relcl' || !isOfClass(g.lexicon, g.verbLemma(verb), 'fighting')) return false;
  const { tense, perfect, passive } = g.group(verb);
  if (tense !== 'Pres' || perfect || passive) return false;
  const isWho = childrenBy(g.tree, verb, 'nsubj').some((i) => isRelative(wordAt(g.tree, i)));
  const isMany = word.head >= 0 && wordAt(g.tree, word.head).feats['Number'] === 'Plur';
  return isWho && isMany && !isAnchored(g, word.head);
}

/** "les soldats **de Sabre** qui combattent", "**depuis mars**", "**à Djibo**", "**le JNIM**": a fight of its own. */
function isAnchored(g: Grammar, noun: number): boolean {
  return subtree(g.tree, noun).some(
    (i) => ['PROPN', 'NUM'].includes(wordAt(g.tree, i).upos) || ['time', 'place'].some((c) => g.classes(i).has(c)),
  );
}
