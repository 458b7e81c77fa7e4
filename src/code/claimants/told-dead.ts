/** The dead of a report and what killed them. In: the noun for the dead in "fait état de **douze morts** dans l'attaque". Out: the words for what killed them, which the count makes news; the people whom a figure counts ("avance le chiffre de **trente morts**"). */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, pathUp, wordAt } from '../tree/tree.js';

const WITHIN = /^(dans|lors de|pendant|durant|à le cours de|au cours de)$/;

/** "a confirmé la mort de deux soldats **dans une embuscade**", "fait état de douze morts **dans l'attaque**": what killed them, wherever the parser hung it; a known act is told anew by its dead. */
export function causesOf(g: Grammar, death: number, verb: number): number[] {
  const over = pathUp(g.tree, death).filter((i) => i >= verb || i === wordAt(g.tree, death).head);
  return [...new Set([death, ...over])]
    .flatMap((i) => childrenBy(g.tree, i, 'nmod', 'obl'))
    .filter((i) => i > death && WITHIN.test(prepositionOf(g.tree, i) ?? ''))
    .filter((i) => isNewlyDead(g, death) || !isKnown(g, i));
}

/** "le chiffre **de trente morts**", "un bilan **de sept morts**": what a figure counts. */
export function figured(g: Grammar, noun: number): number[] {
  if (!isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, noun)), 'figure')) return [];
  const counted = childrenBy(g.tree, noun, 'nmod').filter((i) => i > noun && prepositionOf(g.tree, i) === 'de');
  return counted.map((i) => countedHead(g, i)).filter((i) => !isKnown(g, i));
}

/** "a précisé que dix civils sont parmi les morts **de l'attaque**" points back; "**douze morts** dans l'attaque" tells it. */
export function isScene(g: Grammar, noun: number, covers: ReadonlySet<number>): boolean {
  if (!WITHIN.test(prepositionOf(g.tree, noun) ?? '')) return false;
  return [...covers].some((i) => i < noun && noun - i <= NEAR && isNewlyDead(g, i));
}

/** Words between the dead and what killed them. */
const NEAR = 12;

function isNewlyDead(g: Grammar, noun: number): boolean {
  const word = wordAt(g.tree, noun);
  return word.upos === 'NOUN' && g.classes(noun).has('death') && !isKnown(g, noun);
}

/** Bare or counted: "de morts", "douze morts", "plusieurs morts"; "**les** morts", "**ces** douze morts" have been told of. */
function isKnown(g: Grammar, noun: number): boolean {
  return childrenBy(g.tree, noun, 'det').some((i) => /^(le|ce|son|leur|mon|notre)$/.test(lemmaOf(wordAt(g.tree, i))));
}
