/** Claims of responsibility. In: a trigger under "revendiquer". Out: the group, which becomes the actor of the act it claims. */
import type { Phrase } from '../../model/draft.js';
import type { Attribution } from '../claimants/attribution.js';
import type { Grammar } from '../grammar.js';
import type { Trigger } from '../triggers/trigger.js';

export function claimedBy(_g: Grammar, trigger: Trigger, attributions: readonly Attribution[]): Phrase | null {
  if (trigger.rule.type !== 'ASSAULT' && trigger.rule.type !== 'COERCE') return null;
  const claim = attributions.find((a) => a.force === 'claim' && a.covers.has(trigger.anchor) && !trigger.words.includes(a.at));
  return claim?.claimant.phrase ?? null;
}
