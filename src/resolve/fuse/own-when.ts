/** The day of the act itself. In: a naming. Out: its time, or null where that is the day of the claim: "le groupe a revendiqué **mardi** l'attaque de dimanche". */
import { CLAIM_RULE } from '../../model/draft.js';
import type { When } from '../../model/record.js';
import { headOfRange, pathUp } from '../attach/words.js';
import type { Naming } from './naming.js';

export function ownWhen(naming: Naming): When | null {
  return isDayOfClaim(naming) ? null : naming.when;
}

export function isDayOfClaim({ draft, sentence, when }: Naming): boolean {
  if (!when || !draft.claimants.some((c) => c.rule === CLAIM_RULE)) return false;
  const day = headOfRange(sentence, when.start, when.end);
  return day !== null && !pathUp(sentence, day).includes(draft.trigger.head);
}
