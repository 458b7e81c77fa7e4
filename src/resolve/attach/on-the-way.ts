/** Is a place only where people were going or coming from? In: a sentence, the words of a place and of an event, lists of words. Out: yes for "le convoi **se rendait à Goundam** lorsqu'il est tombé dans une embuscade", "des camions **roulant vers Gao** ont été brûlés": it happened somewhere on the way. */
import type { Sentence, Word } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import { isToldAsPast, pathUp, prepositionOf } from './words.js';

export function isOnTheWay(sentence: Sentence, place: number, trigger: number, lists: WordLists): boolean {
  const verb = pathUp(sentence, place).find((i) => i !== place && sentence.words[i]?.upos === 'VERB');
  if (verb === undefined || verb === trigger || !lists.has('on-the-way', sentence.words[verb]?.lemma)) return false;
  // "roulait **entre Gao et Ansongo**": on that road
  if (prepositionOf(sentence, place) === 'entre') return false;
  // "a été tué à Gao": under the way's own clause nothing else happens, "roulait vers la base **attaquée** de Gao"
  return isUnfinished(sentence, sentence.words[verb] as Word) && !pathUp(sentence, trigger).includes(place);
}

/** "se rendait", "tentait de rejoindre", "se dirigeant": they had not arrived; "s'est rendu" has. */
function isUnfinished(sentence: Sentence, verb: Word): boolean {
  if (verb.feats['VerbForm'] === 'Part') return verb.feats['Tense'] === 'Pres';
  if (verb.feats['VerbForm'] !== 'Inf') return isToldAsPast(sentence, verb.index);
  return verb.deprel === 'xcomp' && isToldAsPast(sentence, verb.head);
}
