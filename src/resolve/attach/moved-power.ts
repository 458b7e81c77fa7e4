/** "L'assassinat du consul a **indigné Bamako**", "les raids ont **poussé Niamey** à fermer la frontière": a capital that feels or is driven is those who rule there. In: a sentence, a place and its word, lists of words. Out: yes or no. */
import type { Sentence } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import type { Spot } from './area.js';

export function isMovedPower({ words }: Sentence, place: Spot, head: number, lists: WordLists): boolean {
  if (!place.capital && place.precision !== 'country') return false;
  const word = words[head];
  const verb = words[word?.head ?? -1];
  if (!word || !verb || !/^(obj|iobj|nsubj:pass)$/.test(word.deprel)) return false;
  return lists.has('moving', verb.lemma);
}
