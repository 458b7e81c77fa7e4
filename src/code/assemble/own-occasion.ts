/** Deaths with an occasion of their own. In: the verb of a death that may resume what was told. Out: whether its clause brings another occasion: "Quatre soldats sont morts **lors d'un exercice de tir**", not "lors **de l'**opération". */
import { isDefinite } from '../claimants/presupposed.js';
import type { Grammar } from '../grammar.js';
import { obliquesOf } from '../slots/oblique.js';
import { wordAt } from '../tree/tree.js';

export function hasOwnOccasion(g: Grammar, verb: number): boolean {
  return ['lors', 'cours'].flatMap((slot) => obliquesOf(g, verb, slot)).some(({ head }) => isNew(g, head));
}

/** "lors **d'un** exercice", "lors **de** manifestations": nothing that the reader knows yet; "au cours de **la** nuit", "lors de **leur** évacuation" are. */
function isNew(g: Grammar, head: number): boolean {
  return wordAt(g.tree, head).upos === 'NOUN' && !isDefinite(g, head);
}
