/** Namings that only point back. In: a nominal trigger. Out: true for "cette attaque", "le drame", "l'incident": they join an event told elsewhere, or nothing. */
import type { Grammar } from '../grammar.js';
import { childrenBy, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';

export function isAnaphoric(g: Grammar, trigger: Trigger, parties: number): boolean {
  const word = wordAt(g.tree, trigger.anchor);
  if (word.upos !== 'NOUN') return false;
  const dets = childrenBy(g.tree, trigger.anchor, 'det').map((i) => wordAt(g.tree, i));
  if (dets.some((d) => d.feats['PronType'] === 'Dem')) return true;
  if (trigger.carrier) return false;
  const definite = dets.some((d) => d.feats['Definite'] === 'Def' || d.feats['Poss'] === 'Yes');
  const described = childrenBy(g.tree, trigger.anchor, 'nmod', 'acl', 'amod', 'appos').length > 0;
  return definite && !described && parties === 0;
}
