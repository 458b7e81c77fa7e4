/** Crimes that only a charge names. In: an event word. Out: whether it stands behind "association de malfaiteurs": "mis en examen pour association de malfaiteurs **en vue de la préparation d'un acte terroriste**" tells of no attack. */

import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { lemmaOf } from '../tree/tree.js';

/** From how far behind the charge may still be going on. */
const REACH = 14;

export function isInCharge(g: Grammar, index: number): boolean {
  const { words } = g.tree;
  for (let i = index - 1; i >= Math.max(2, index - REACH); i--) {
    const word = words[i];
    if (!word || /^[.;:!?]$/.test(word.form) || (word.upos === 'VERB' && word.feats['VerbForm'] === 'Fin'))
      return false;
    if (isConspiracy(g, i)) return isAimed(words.slice(i + 1, index).map((w) => w.form.toLowerCase()));
  }
  return false;
}

/** "association de malfaiteurs", "entente", "complot" */
function isConspiracy(g: Grammar, index: number): boolean {
  const word = g.tree.words[index];
  return word !== undefined && isOfClass(g.lexicon, lemmaOf(word), 'conspirator') && word.upos === 'NOUN';
}

/** "**en vue de**", "**en relation avec**", "**pour** commettre" */
function isAimed(between: readonly string[]): boolean {
  const text = between.join(' ');
  return /\b(en vue|en relation|en lien|ayant pour)\b/.test(text) || /^(\p{L}+ )?(pour|aux fins)\b/u.test(text);
}
