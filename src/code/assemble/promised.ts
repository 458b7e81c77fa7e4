/** To whom a threat or a promise is made where only its infinitive names them. In: a trigger. Out: "menace d'écraser **les rebelles**". */
import type { EventType } from '../../model/codes.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import type { Filler } from '../slots/filler.js';
import { verbSlot } from '../slots/verb-frame.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { partyWithin } from './party-within.js';

/** Speech whose addressee is whoever its infinitive is about. */
const ABOUT_THEM: ReadonlySet<EventType> = new Set(['THREATEN', 'AGREE']);

/** "menace d'écraser **les rebelles**", "ont proposé de libérer **des détenus**". */
export function promised(g: Grammar, trigger: Trigger): Filler[] {
  // "ont convenu de former **des soldats**": who agrees does so with one another
  if (!ABOUT_THEM.has(trigger.rule.type) || trigger.rule.mutual) return [];
  const isThreat = trigger.rule.type === 'THREATEN';
  const acts = trigger.slot('inf').flatMap((f) => (isThreat && isPurpose(g, f.head) ? [] : [f.head]));
  return acts.flatMap((act) =>
    (isSent(g, act) ? ['à'] : ['obj', 'à', 'contre']).flatMap((slot) =>
      verbSlot(g, act, slot).flatMap((filler) =>
        partyWithin(g, filler, slot, trigger.rule.type).filter((f) => isThreat || !isOwner(g, f, filler)),
      ),
    ),
  );
}

/** "n'exclut pas le recours à la force **pour rétablir** le président": whom it would serve is not threatened. */
function isPurpose(g: Grammar, act: number): boolean {
  return childrenBy(g.tree, act, 'mark', 'case').some((i) => lemmaOf(wordAt(g.tree, i)) === 'pour');
}

/** "a promis de renforcer la présence **des soldats**": whose thing it is, is promised nothing. */
function isOwner(g: Grammar, party: Filler, slot: Filler): boolean {
  return party.head !== slot.head && party.head !== countedHead(g, slot.head);
}

/** "a promis de **fournir** un bataillon": those who are sent are what is promised. */
function isSent(g: Grammar, act: number): boolean {
  return isOfClass(g.lexicon, g.verbLemma(act), 'sends');
}
