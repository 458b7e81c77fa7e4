/** Deaths with an occasion of their own. In: the verb of a death that may resume what was told. Out: whether its clause brings another occasion: "Quatre soldats sont morts **lors d'un exercice de tir**", not "lors **de l'**opération". */
import type { Grammar } from '../grammar.js';
import { obliquesOf } from '../slots/oblique.js';
import { childrenBy, wordAt } from '../tree/tree.js';

export function hasOwnOccasion(g: Grammar, verb: number): boolean {
  return ['lors', 'cours'].flatMap((slot) => obliquesOf(g, verb, slot)).some(({ head }) => isNew(g, head));
}

/** "lors **d'un** exercice", "lors **de** manifestations": nothing that the reader knows yet; "au cours de **la** nuit", "lors de **leur** évacuation" are. */
function isNew(g: Grammar, head: number): boolean {
  if (wordAt(g.tree, head).upos !== 'NOUN') return false;
  const dets = childrenBy(g.tree, head, 'det').map((i) => wordAt(g.tree, i));
  return !dets.some((d) => d.feats['Definite'] === 'Def' || d.feats['PronType'] === 'Dem' || d.feats['Poss'] === 'Yes');
}
