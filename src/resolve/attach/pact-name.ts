/** "suspendus depuis **l'accord d'Alger**", "le processus **de Luanda**": the town only names the agreement, wherever what is told took place. In: an event, its sentence, the word of a place, lists of words. Out: yes or no; an agreement that is itself the event was made there. */
import type { DraftEvent } from '../../model/draft.js';
import type { Sentence } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import { prepositionOf } from './words.js';

export function isNameOfPact({ trigger }: DraftEvent, sentence: Sentence, place: number, lists: WordLists): boolean {
  const word = sentence.words[place];
  const pact = sentence.words[word?.head ?? -1];
  if (!word?.deprel.startsWith('nmod') || !pact || pact.index === trigger.head) return false;
  return lists.has('named-pact', pact.lemma) && prepositionOf(sentence, place) === 'de';
}
