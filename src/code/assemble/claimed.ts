/** Claims of responsibility. In: a trigger under "revendiquer". Out: the group, which becomes actor of the act it claims, and its claimant. */
import { CLAIM_RULE, type DraftClaimant, type Phrase } from '../../model/draft.js';
import type { Attribution } from '../claimants/attribution.js';
import { reportingAt } from '../claimants/verbs.js';
import type { Grammar } from '../grammar.js';
import { phraseAt } from '../tree/phrase.js';
import type { Trigger } from '../triggers/trigger.js';
import { claimerApart } from './claimed-apart.js';

export function claimedBy(
  g: Grammar,
  trigger: Trigger,
  attributions: readonly Attribution[],
  actors: readonly Phrase[],
): DraftClaimant | null {
  if (trigger.rule.type !== 'ASSAULT' && trigger.rule.type !== 'COERCE') return null;
  const claim = attributions.find(
    (a) => a.force === 'claim' && a.covers.has(trigger.anchor) && !trigger.words.includes(a.at),
  );
  if (claim) return { ...claim.claimant, rule: CLAIM_RULE };
  // "l'attaque **revendiquée par** le groupe": the support verb has already made it the actor
  const byCarrier = trigger.carrier && reportingAt(g, trigger.carrier.verb)?.force === 'claim' ? actors[0] : undefined;
  if (byCarrier) return { phrase: byCarrier, via: null, rule: CLAIM_RULE };
  const apart = claimerApart(g, trigger.anchor);
  return apart === null ? null : { phrase: phraseAt(g.tree, apart), via: null, rule: CLAIM_RULE };
}
