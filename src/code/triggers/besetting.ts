/** A war that a place suffers. In: a noun of war. Out: whether it only says where, behind "en proie à": "enlevés dans une région en proie à un **conflit** entre les rebelles et l'armée" tells of one act, and neither of them did it. */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { lemmaOf, wordAt } from '../tree/tree.js';

/** By the words, not the tree: the parser hangs "à un conflit" on the verb of the clause. */
export function isBesetting(g: Grammar, index: number): boolean {
  if (!isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, index)), 'war')) return false;
  const before = g.tree.words.slice(Math.max(0, index - 4), index);
  const proie = before.findLastIndex((w) => w.form.toLowerCase() === 'proie');
  return proie >= 0 && before.slice(proie + 1).every((w) => /^(ADP|DET|ADJ)$/.test(w.upos));
}
