/** The other side of a pact. In: the parties of an act that breaks, keeps or signs one. Out: the same with who signed it: "a rompu l'accord signé **avec Paris**", "le Mali a mis fin à l'accord **signé** avec Paris" was signed by Mali. */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { agentsOf, obliquesOf } from '../slots/oblique.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Parties } from './parties.js';
import { partyWithin } from './party-within.js';

export function withPactPartners(g: Grammar, parties: Parties, own: Trigger, triggers: readonly Trigger[]): Parties {
  if (own.rule.mode === 'discontinue' && parties.recipients.length === 0)
    return { ...parties, recipients: partners(g, own) };
  const breaker = triggers.find((t) => t.rule.mode === 'discontinue' && signings(g, t).includes(own.anchor));
  if (!breaker || agentsOf(g, own.anchor).length > 0) return parties;
  const signers = breaker
    .slot('subj')
    .flatMap((f) => partyWithin(g, { head: f.head, rule: 'fr.pact' }, 'subj', own.rule.type))
    .filter((f) => !parties.actors.some((a) => a.head === f.head));
  return parties.actors.length > 0 ? { ...parties, actors: [...signers, ...parties.actors] } : parties;
}

/** "l'accord **signé** avec Paris", "le contrat **conclu** avec": the participles that say with whom. */
function signings(g: Grammar, { rule, slot }: Trigger): number[] {
  if (rule.type !== 'SANCTION') return [];
  const pacts = ['obj', 'à'].flatMap((name) => slot(name)).filter((f) => isPact(g, f.head));
  return pacts.flatMap((f) => childrenBy(g.tree, f.head, 'acl')).filter((i) => g.group(i).form === 'participle');
}

function partners(g: Grammar, own: Trigger): Filler[] {
  return signings(g, own)
    .flatMap((i) => obliquesOf(g, i, 'avec'))
    .flatMap((f) => partyWithin(g, { head: f.head, rule: 'fr.pact' }, 'avec', 'SANCTION'));
}

function isPact(g: Grammar, noun: number): boolean {
  return isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, noun)), 'pact');
}
