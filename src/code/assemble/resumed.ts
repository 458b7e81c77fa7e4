/** Deaths whose cause stands before, or in a clause of time. In: the drafts of an article in order. Out: the same without those that follow no act of violence: "Des hommes armés ont attaqué le poste. **Quatre soldats ont péri**", not "Il est mort en 2019". */
import type { DraftEvent } from '../../model/draft.js';

/** How far back the act may stand, in sentences. */
export const HOLDS = 2;

export function withoutUnresumed(events: readonly DraftEvent[]): DraftEvent[] {
  return events.filter((event) => !event.resumes || (isCounted(event) && follows(event, events)));
}

/** "**quatre** soldats", "**un** élève", "**l'un** des gardes": new to the reader; "le conducteur est mort" may be known from elsewhere. */
export function isCounted({ tolls, recipients }: DraftEvent): boolean {
  const [toll] = tolls;
  return toll !== undefined && (toll.min > 1 || recipients.some((r) => /^(une? |l['’]une? d)/i.test(r.text)));
}

function follows(event: DraftEvent, events: readonly DraftEvent[]): boolean {
  return events.some((act) => {
    const isBefore = act.trigger.start < event.trigger.start && event.sentence - act.sentence <= HOLDS;
    const isBelow = act.sentence === event.sentence && act.trigger.head === event.how;
    return (isBefore || isBelow) && act.type === 'ASSAULT' && !act.resumes;
  });
}
