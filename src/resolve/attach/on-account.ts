/** "a parlé lundi à Dakar **en référence à l'attaque**", "**en réponse à** l'embuscade": what words or deeds answer has a day and a place of its own. In: a sentence and a word on the way down to an act. Out: yes or no. */
import type { Sentence } from '../../model/sentence.js';
import { prepositionOf } from './words.js';

const UNDER_EN = /^(référence|allusion|réaction|réponse|riposte|représailles?|écho|mémoire|raison)$/;
const UNDER_A = /^(propos|sujet|cause)$/;

export function isOnAccount(sentence: Sentence, index: number): boolean {
  const lemma = sentence.words[index]?.lemma ?? '';
  // asked of every word on every way down: the preposition is looked for only behind a noun that may have one
  if (UNDER_EN.test(lemma)) return prepositionOf(sentence, index) === 'en';
  return UNDER_A.test(lemma) && prepositionOf(sentence, index) === 'à';
}
