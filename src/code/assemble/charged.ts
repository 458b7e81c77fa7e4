/** Who did what he is charged with. In: the parties of an act that a noun names without author. Out: the same with those whom the verb above accuses or convicts of it: "**l'armée** est accusée **d'exactions** contre des civils". */
import type { Grammar } from '../grammar.js';
import { lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { type Parties, partiesOf } from './parties.js';

/** Acts of hands that somebody may be charged with. */
const DEEDS = new Set(['ASSAULT', 'COERCE']);
const CHARGES = new Set(['ACCUSE', 'SANCTION']);

export function withCharged(g: Grammar, parties: Parties, own: Trigger, triggers: readonly Trigger[]): Parties {
  if (!DEEDS.has(own.rule.type) || !own.rule.noun || own.carrier || parties.actors.length > 0) return parties;
  const charge = triggers.find((t) => t !== own && CHARGES.has(t.rule.type) && isChargedWith(g, t, own.anchor));
  if (!charge) return parties;
  const struck = new Set(parties.recipients.map((f) => f.head));
  const charged = partiesOf(g, charge).recipients.filter((f) => !struck.has(f.head));
  return { ...parties, actors: charged.map((f) => ({ head: f.head, rule: 'fr.charged' })) };
}

/** "accusée **d'exactions**", "condamné **pour** l'assassinat du maire", by a verb; a noun joined to what is charged is charged too. */
function isChargedWith(g: Grammar, charge: Trigger, act: number): boolean {
  if (g.verbLemma(charge.anchor) === null) return false;
  const word = wordAt(g.tree, act);
  const named = word.deprel === 'conj' ? word.head : act;
  // "accuse la banque de **complicité** de génocide et de crimes de guerre": others did it
  if (lemmaOf(wordAt(g.tree, named)) === 'complicité') return false;
  return ['de', 'pour'].some((slot) => charge.slot(slot).some((f) => f.head === act || f.head === named));
}
