/** To whom a threat or a promise is made where only its infinitive names them. In: a trigger. Out: "menace d'écraser **les rebelles**". */
import type { EventType } from '../../model/codes.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { verbSlot } from '../slots/verb-frame.js';
import type { Trigger } from '../triggers/trigger.js';
import { partyWithin } from './party-within.js';

/** Speech whose addressee is whoever its infinitive is about. */
const ABOUT_THEM: ReadonlySet<EventType> = new Set(['THREATEN', 'AGREE']);

/** "menace d'écraser **les rebelles**", "ont proposé de libérer **des détenus**". */
export function promised(g: Grammar, trigger: Trigger): Filler[] {
  if (!ABOUT_THEM.has(trigger.rule.type)) return [];
  const acts = trigger.slot('inf').map((f) => f.head);
  return acts.flatMap((act) =>
    ['obj', 'à', 'contre'].flatMap((slot) =>
      verbSlot(g, act, slot).flatMap((filler) => partyWithin(g, filler, slot, trigger.rule.type)),
    ),
  );
}
