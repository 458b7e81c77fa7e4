/** People by a trade that no role of the lexicon names. In: a noun of no class of the lexicon (things that end like trades are its class `no-trade`). Out: true for "quatre **chameliers**", "une dizaine de **marcheurs**": counted, in the plural, with the ending of those who do something. */
import type { Word } from '../../model/sentence.js';
import { childrenBy, type Tree, wordAt } from './tree.js';

/** "chamelier", "marcheur", "infirmière", "forestier", "bouquiniste", "gardien". */
const DOER = /(eurs|euses|trices|iers|ières|istes|iens|iennes)$/;
export function isCountedTrade(tree: Tree, word: Word): boolean {
  const form = word.form.toLowerCase();
  if (word.upos !== 'NOUN' || !DOER.test(form)) return false;
  return childrenBy(tree, word.index, 'nummod').length > 0 || isUnderCount(tree, word);
}

/** "une **dizaine** de marcheurs" */
function isUnderCount(tree: Tree, word: Word): boolean {
  const above = word.head >= 0 ? wordAt(tree, word.head) : null;
  return /aines?$/.test(above?.form ?? '') && word.deprel.startsWith('nmod');
}
