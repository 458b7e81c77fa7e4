/** Deaths that a protest left. In: the drafts of a sentence or of an article. Out: the same, its dead counted with the protest where nobody is said to have killed them: "Au moins vingt personnes **sont mortes au cours de ces protestations**." */
import type { DraftEvent } from '../../model/draft.js';
import { wholeToll } from '../../model/whole-toll.js';
import { HOLDS, isCounted } from '../assemble/resumed.js';
import type { Grammar } from '../grammar.js';
import { obliquesOf } from '../slots/oblique.js';

const DURING = ['lors', 'cours', 'dans'];

/** "sont mortes au cours de **ces** protestations": the sentence only tells how the protest ended; "lors **des** manifestations" dates a violence of its own. */
export function withDeadOfProtest(g: Grammar, events: readonly DraftEvent[]): DraftEvent[] {
  const dead = events.filter((event) => isDeath(g, event));
  const protestOf = (death: DraftEvent): DraftEvent | undefined => {
    const during = DURING.flatMap((slot) => obliquesOf(g, death.trigger.head, slot)).map((f) => f.head);
    return events.find((e) => e.type === 'PROTEST' && e.anaphoric && during.includes(e.trigger.head));
  };
  const owners = new Map(dead.map((death) => [death, protestOf(death)]));
  return events
    .filter((event) => !owners.get(event))
    .map((event) => {
      const tolls = dead.filter((death) => owners.get(death) === event).flatMap((death) => death.tolls);
      return tolls.length > 0 ? { ...event, tolls: [...event.tolls, ...tolls.map(ofNoSide)] } : event;
    });
}

/** "sont mortes", not "ont été tuées": that is somebody's doing. */
function isDeath(g: Grammar, event: DraftEvent): boolean {
  const { head } = event.trigger;
  if (event.type !== 'ASSAULT' || event.actors.length > 0 || !wholeToll(event.tolls, 'killed')) return false;
  return g.verbLemma(head) !== null && !g.group(head).passive;
}

/** "La marche a été dispersée. **Trois personnes ont perdu la vie.**", "Le bilan est de **deux morts**": what waits for an act, where none of violence is told and a protest is. */
export function withDeadAfterProtest(events: readonly DraftEvent[]): DraftEvent[] {
  return events.map((event) => {
    // "**le ministre** est mort mardi": known from elsewhere
    if (
      !isWaiting(event) ||
      (event.resumes && !isCounted(event)) ||
      isTold('ASSAULT', event, events) ||
      !isTold('PROTEST', event, events)
    )
      return event;
    const { resumes: _, how: __, ...rest } = event;
    return {
      ...rest,
      type: 'PROTEST',
      mode: null,
      recipients: [],
      tolls: event.tolls.map(ofNoSide),
      anaphoric: true,
    };
  });
}

function isWaiting({ type, resumes, rules, tolls }: DraftEvent): boolean {
  return type === 'ASSAULT' && (resumes === true || rules[0] === 'fr.toll') && tolls.length > 0;
}

function isTold(type: DraftEvent['type'], after: DraftEvent, events: readonly DraftEvent[]): boolean {
  return events.some(
    (act) =>
      act.type === type &&
      !isWaiting(act) &&
      act.trigger.start < after.trigger.start &&
      (type === 'ASSAULT' || after.sentence - act.sentence <= HOLDS),
  );
}

/** Whom a protest kills is on neither of its sides, as far as is said. */
function ofNoSide(toll: DraftEvent['tolls'][number]): DraftEvent['tolls'][number] {
  return { ...toll, side: null };
}
