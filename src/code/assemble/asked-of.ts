/** Of whom something is asked. In: the parties of a request that addresses nobody. Out: the same with those who would do what it asks for: "exigent **le départ des troupes françaises**". */

import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { nounSlot } from '../slots/noun-frame.js';
import { governs, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { holdersOf } from './captors.js';
import { type Parties, partiesOf } from './parties.js';
import { partyWithin } from './party-within.js';

export function withThoseAsked(g: Grammar, said: Parties, own: Trigger, triggers: readonly Trigger[]): Parties {
  if (own.rule.type !== 'REQUEST') return said;
  const parties = withoutFreed(g, said, own, triggers);
  if (parties.recipients.length > 0) return parties;
  const bound = whoHasTo(g, own);
  if (bound.length > 0) return { ...parties, recipients: bound };
  const asked = triggers.find((t) => t !== own && t.rule.type === 'RETREAT' && isAskedFor(g, own, t));
  if (!asked) return parties;
  const { actors, recipients } = partiesOf(g, asked);
  const holders = actors.length > 0 ? actors : recipients.flatMap((f) => holdersOf(g, f.head, triggers));
  const doers = holders.filter((f) => !parties.actors.some((a) => a.head === f.head));
  return { ...parties, recipients: doers.map((f) => ({ head: f.head, rule: 'fr.asked-of' })) };
}

/** "a insisté sur la nécessité **pour la junte** de dialoguer": whose need it is. */
function whoHasTo(g: Grammar, own: Trigger): Filler[] {
  const needs = ['sur', 'obj'].flatMap((slot) => own.slot(slot)).filter((f) => isNeed(g, f.head));
  const bound = needs.flatMap((f) => [...nounSlot(g, f.head, 'pour'), ...own.slot('pour')]);
  return bound.flatMap((f) => partyWithin(g, { ...f, rule: 'fr.asked-of' }, 'subj', 'REQUEST'));
}

function isNeed(g: Grammar, head: number): boolean {
  return isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'need');
}

/** "a lancé un appel à **leur** libération": those to be freed are not asked. */
function withoutFreed(g: Grammar, parties: Parties, own: Trigger, triggers: readonly Trigger[]): Parties {
  const owners = parties.recipients.filter((f) => f.rule === 'fr.owner');
  if (owners.length === 0) return parties;
  const frees = (t: Trigger): boolean => t !== own && (t.rule.type === 'RETREAT' || t.rule.type === 'AID');
  const acts = triggers.filter((t) => frees(t) && governs(g.tree, own.anchor, t.anchor));
  const freed = acts.flatMap((t) => partiesOf(g, t).recipients.map((f) => f.head));
  return { ...parties, recipients: parties.recipients.filter((f) => !(owners.includes(f) && freed.includes(f.head))) };
}

/** Its noun, at once under the verb: "exiger **la démission**", "appeler **au départ**". */
function isAskedFor(g: Grammar, own: Trigger, act: Trigger): boolean {
  if (!act.rule.noun || !governs(g.tree, own.anchor, act.anchor)) return false;
  return ['obj', 'à', 'pour'].some((slot) => own.slot(slot).some((f) => f.head === act.anchor));
}
