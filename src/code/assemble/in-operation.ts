/** Who acts in the course of an operation. In: the parties of a passive that names no author. Out: the force whose operation its relative takes up: "l'armée a mené une opération **au cours de laquelle** quatre suspects ont été arrêtés". */
import type { Grammar } from '../grammar.js';
import { lemmaOf, subtree, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { isForce } from './engaged.js';
import { type Parties, partiesOf } from './parties.js';

export function withOperators(g: Grammar, parties: Parties, own: Trigger, triggers: readonly Trigger[]): Parties {
  const isForced = own.rule.type === 'COERCE' || own.rule.type === 'ASSAULT';
  if (!isForced || parties.actors.length > 0 || g.verbLemma(own.anchor) === null) return parties;
  const operation = g.group(own.anchor).passive ? takenUp(g, own.anchor) : null;
  if (operation === null) return parties;
  const acts = triggers.filter((t) => t !== own && t.words.includes(operation));
  const forces = acts.flatMap((t) => partiesOf(g, t).actors).filter((f) => isForce(g, f.head));
  const known = new Set(parties.recipients.map((f) => f.head));
  const [force] = forces.filter((f) => !known.has(f.head));
  return force ? { ...parties, actors: [{ head: force.head, rule: 'fr.in-operation' }] } : parties;
}

/** The noun before "au cours de laquelle", "durant laquelle". */
function takenUp(g: Grammar, verb: number): number | null {
  const pronoun = subtree(g.tree, verb).find((i) => i < verb && lemmaOf(wordAt(g.tree, i)) === 'lequel');
  if (pronoun === undefined) return null;
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - 6); i--)
    if (wordAt(g.tree, i).upos === 'NOUN' && lemmaOf(wordAt(g.tree, i)) !== 'cours') return i;
  return null;
}
