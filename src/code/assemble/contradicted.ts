/** Whom a denial contradicts. In: a denial that hangs on "ce" behind a clause. Out: who claims what is denied: "**le groupe** revendique l'attaque, ce que dément l'armée"; nobody where the denier may be that same person ("le maire aurait fui, ce qu'il dément"). */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { logicalSubject } from '../slots/verb-frame.js';
import { isVerbal, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Parties } from './parties.js';
import { partyWithin } from './party-within.js';

export function withContradicted(g: Grammar, parties: Parties, trigger: Trigger): Parties {
  if (trigger.rule.implied !== 'accuser' || parties.recipients.length > 0 || parties.actors.length === 0)
    return parties;
  if (parties.actors.some((f) => wordAt(g.tree, f.head).upos === 'PRON')) return parties;
  const claimed = claimBefore(g, trigger.anchor);
  return claimed === null ? parties : { ...parties, recipients: claimants(g, claimed, parties.actors) };
}

/** The verb of the clause that "ce" takes up. */
function claimBefore(g: Grammar, denial: number): number | null {
  const clause = wordAt(g.tree, denial);
  const pronoun = clause.deprel === 'acl:relcl' ? wordAt(g.tree, clause.head) : null;
  if (pronoun?.upos !== 'PRON' || lemmaOf(pronoun) !== 'ce' || pronoun.head < 0) return null;
  return isVerbal(g.tree, pronoun.head) && isClaim(g, pronoun.head) ? pronoun.head : null;
}

function isClaim(g: Grammar, verb: number): boolean {
  const lemma = g.verbLemma(verb);
  return lemma !== null && (g.lexicon.reporting.verbs.has(lemma) || isOfClass(g.lexicon, lemma, 'object-control'));
}

function claimants(g: Grammar, verb: number, deniers: readonly Filler[]): Filler[] {
  return logicalSubject(g, verb)
    .filter((f) => !deniers.some((d) => d.head === f.head))
    .flatMap((f) => partyWithin(g, { head: f.head, rule: 'fr.contradicted' }, 'subj', 'REJECT'));
}
