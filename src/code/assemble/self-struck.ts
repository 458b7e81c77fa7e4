/** Who is struck strikes nobody. In: the parties of an act that a present participle tells. Out: the same without those whom the verb above it strikes: "**le véhicule** a sauté sur une mine, **tuant** trois soldats". */
import type { Grammar } from '../grammar.js';
import { hasRel, wordAt } from '../tree/tree.js';
import { isPresentParticiple } from '../tree/verb-group.js';
import type { Trigger } from '../triggers/trigger.js';
import { type Parties, partiesOf } from './parties.js';

export function withoutSelfStruck(g: Grammar, parties: Parties, own: Trigger, triggers: readonly Trigger[]): Parties {
  const word = wordAt(g.tree, own.anchor);
  if (own.rule.type !== 'ASSAULT' || !isPresentParticiple(word) || !hasRel(word, 'advcl', 'acl', 'conj'))
    return parties;
  const above = triggers.find((t) => t !== own && t.rule.type === 'ASSAULT' && t.words.includes(word.head));
  if (!above) return parties;
  const { actors, recipients } = partiesOf(g, above);
  const struck = recipients.map((f) => f.head).filter((head) => !actors.some((f) => f.head === head));
  return { ...parties, actors: parties.actors.filter((f) => !struck.includes(f.head)) };
}
