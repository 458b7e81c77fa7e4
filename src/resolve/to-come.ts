/** Does an event lie ahead of the article? In: the event, its namings, the day of publication. Out: "La France **rend** hommage lundi **2 décembre**", printed on the 28th: planned; what a past tense tells ("**ont été arrêtés** mardi 29 janvier") is done, whatever the calendar says. */
import type { EventRecord } from '../model/record.js';
import { isPast } from './attach/past.js';
import { SPOKEN } from './attach/said.js';
import { prepositionOf } from './attach/words.js';
import type { Naming } from './fuse/naming.js';

export function isToCome(event: EventRecord, namings: readonly Naming[], published: string | null): boolean {
  return (
    event.status === 'occurred' &&
    // the dead of a day that seems to come are of the week before: the day is misread, not the deed
    event.type !== 'ASSAULT' &&
    // "a appelé à une grève **le 16 juin**": the call was made, the day is that of the strike
    !SPOKEN.has(event.type) &&
    published !== null &&
    event.when?.from != null &&
    event.when.from > published.slice(0, 10) &&
    !namings.some(isToldAsDone)
  );
}

/** The verb itself, or the one over "**lors d'une conférence**". */
function isToldAsDone({ sentence, draft }: Naming): boolean {
  const { head } = draft.trigger;
  if (isPast(sentence, head)) return true;
  const word = sentence.words[head];
  return (
    word?.deprel.startsWith('obl') === true && prepositionOf(sentence, head) === 'lors' && isPast(sentence, word.head)
  );
}
