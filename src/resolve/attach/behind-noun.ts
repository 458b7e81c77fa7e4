/** "depuis **l'attentat contre le QG français à Beyrouth**": the tree hangs on the verb a place that stands at once behind an act named only to set a time. In: an event, its sentence, the word of a place. Out: yes or no. */
import type { DraftEvent } from '../../model/draft.js';
import type { Sentence } from '../../model/sentence.js';
import { OWN_TIME } from './after-that.js';
import { pathUp, prepositionOf } from './words.js';

export function isBehindNoun({ trigger }: DraftEvent, sentence: Sentence, place: number): boolean {
  const noun = sentence.words[trigger.head];
  const word = sentence.words[place];
  if (noun?.upos !== 'NOUN' || !OWN_TIME.has(prepositionOf(sentence, noun.index) ?? '')) return false;
  if (!word?.deprel.startsWith('obl') || word.head !== noun.head || place < noun.index) return false;
  const first = sentence.words.find((w) => w.head === place)?.index ?? place;
  const between = sentence.words.slice(noun.index + 1, first);
  return between.length > 0 && between.every((w) => pathUp(sentence, w.index).includes(noun.index));
}
