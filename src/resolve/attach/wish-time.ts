/** The day when something is asked for. In: an event, its sentence, the word of time, the heads of the other events. Out: whether that day is only of the asking: "a exigé **mercredi** la restitution des terres"; "a appelé à une grève **le 17 mai**" gives the day of the strike. */
import type { DraftEvent } from '../../model/draft.js';
import type { Sentence } from '../../model/sentence.js';
import { pathUp } from './words.js';

export function isTimeOfWish(
  { status, trigger }: DraftEvent,
  sentence: Sentence,
  time: number,
  others: ReadonlySet<number>,
): boolean {
  const verb = sentence.words[time]?.head ?? -1;
  const isWanted = status === 'hypothetical' && sentence.words[trigger.head]?.upos === 'NOUN';
  return isWanted && time < trigger.head && others.has(verb) && pathUp(sentence, trigger.head).includes(verb);
}
