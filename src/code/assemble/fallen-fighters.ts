/** Who fell in a fight, and against whom. In: the parties of a fight and its counts. Out: the same, with those who fell struck by those they fought: "la mort de six gendarmes, en combat **contre des jihadistes**". */
import type { DraftToll } from '../../model/draft.js';
import { wholeToll } from '../../model/whole-toll.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Parties } from './parties.js';

const RULE = 'fr.fallen';

export function withFallenFighters(parties: Parties, { rule }: Trigger, tolls: readonly DraftToll[]): Parties {
  const isOneSided = parties.actors.length === 0 && parties.recipients.length > 0;
  if (rule.type !== 'ASSAULT' || !rule.mutual || !isOneSided) return parties;
  const dead = wholeToll(tolls, 'killed')?.counted;
  // "le combat contre **dix rebelles**": they are those counted
  if (!dead || parties.recipients.some((f) => dead.first <= f.head && f.head <= dead.last)) return parties;
  return { actors: parties.recipients, recipients: [{ head: dead.head, rule: RULE }] };
}
