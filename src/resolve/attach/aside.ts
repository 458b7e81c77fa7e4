/** "Les **auteurs de l'attaque** ont été arrêtés lundi à Gao", "arrêtés dimanche **dans l'enquête** sur l'attaque": the day and the place are those of the arrest; the act that only says who they are, or what the inquiry is about, has its own. In: a sentence, a word on the way down to an act, lists of words. Out: yes or no. */
import type { Sentence } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import { prepositionOf } from './words.js';

export function isAside(sentence: Sentence, index: number, lists: WordLists | undefined): boolean {
  const word = sentence.words[index];
  if (!lists || !word || !/^(nmod|obl)/.test(word.deprel)) return false;
  if (lists.has('inquiry', word.lemma)) return isUnderIt(sentence, index);
  const isOfPeople = word.deprel.startsWith('nmod') && lists.has('known-by-act', sentence.words[word.head]?.lemma);
  return isOfPeople && prepositionOf(sentence, index) === 'de';
}

/** "**dans** le cadre d'une enquête", "**dans** cette affaire"; "l'ouverture **d'une enquête**" has the day of the opening. */
function isUnderIt(sentence: Sentence, index: number): boolean {
  const above = sentence.words[index]?.head ?? -1;
  return (
    prepositionOf(sentence, index) === 'dans' ||
    (sentence.words[above]?.lemma === 'cadre' && prepositionOf(sentence, above) === 'dans')
  );
}
