/** Does an event lie ahead of the article? In: the event, its namings, the day of publication. Out: "La France **rend** hommage lundi **2 décembre**", printed on the 28th: planned; what a past tense tells ("**ont été arrêtés** mardi 29 janvier") is done, whatever the calendar says. */
import type { EventRecord } from '../model/record.js';
import type { Sentence } from '../model/sentence.js';
import { SPOKEN } from './attach/said.js';
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
    !namings.some((n) => isPast(n.sentence, n.draft.trigger.head))
  );
}

/** "ont été arrêtés", "interdisait", "un accord **signé** en juillet". */
function isPast(sentence: Sentence, verb: number): boolean {
  const word = sentence.words[verb];
  if (word?.upos !== 'VERB') return false;
  const group = [word, ...sentence.words.filter((w) => w.head === verb && w.deprel.startsWith('aux'))];
  if (group.some((w) => w.feats['Tense'] === 'Fut' || w.feats['VerbForm'] === 'Inf')) return false;
  const compound = group.filter((w) => w.feats['VerbForm'] === 'Part').length;
  const finite = group.find((w) => w.feats['VerbForm'] === 'Fin');
  if (finite?.feats['Tense'] === 'Imp' || finite?.feats['Tense'] === 'Past') return true;
  // "a été arrêté", "a signé", "est parti"; "est suspendu" lasts
  return (
    compound > 0 && (finite === undefined || compound > 1 || finite.lemma === 'avoir' || finite.deprel === 'aux:tense')
  );
}
