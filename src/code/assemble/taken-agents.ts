/** Agents of the act above. In: the parties of an act under another's noun or passive. Out: the same without the agent that belongs above: "la condamnation de l'attaque **par l'ONU**", "reconnu coupable de crimes **par la cour**". */
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { governs, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { type Parties, partiesOf } from './parties.js';

/** Words and judgements are by somebody; what they are about has its own author. */
const OF_OTHERS = new Set(['ACCUSE', 'SUPPORT', 'REJECT', 'SANCTION', 'CONCEDE']);

export function withoutTakenAgents(g: Grammar, parties: Parties, own: Trigger, triggers: readonly Trigger[]): Parties {
  if (own.rule.type !== 'ASSAULT' || !parties.actors.some((f) => f.rule === 'fr.agent')) return parties;
  const above = triggers.filter((t) => t !== own && OF_OTHERS.has(t.rule.type) && isAbove(g, t, own));
  if (above.length === 0) return parties;
  const taken = new Set(above.flatMap((t) => partiesOf(g, t).actors.map((f) => f.head)));
  const isOwn = (f: Filler): boolean => !(f.rule === 'fr.agent' && taken.has(f.head));
  return { ...parties, actors: parties.actors.filter(isOwn) };
}

/** A noun or a passive verb above a noun. */
function isAbove(g: Grammar, outer: Trigger, inner: Trigger): boolean {
  if (wordAt(g.tree, inner.anchor).upos !== 'NOUN' || !governs(g.tree, outer.anchor, inner.anchor)) return false;
  return g.verbLemma(outer.anchor) === null || g.group(outer.anchor).passive;
}
