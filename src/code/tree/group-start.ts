/** Where a verb group begins. In: the words, the verb, the relations by which its small words hang on it. Out: the index of the first of them: "**ne l'a pas encore** tué". */
import type { Word } from '../../model/sentence.js';

export function groupStart(words: readonly Word[], verb: Word, relations: RegExp): number {
  let start = verb.index;
  while (words[start - 1]?.head === verb.index && relations.test(words[start - 1]?.deprel ?? '')) start--;
  return start;
}
