/** What a repair changes in a tree. In: a sentence, the changes by word. Out: the same sentence where there are none, else one in which only those words are new. */
import type { Sentence, Word } from '../../model/sentence.js';

/** By the index of the word. */
export type Changes = ReadonlyMap<number, Partial<Word>>;

export function changed(sentence: Sentence, changes: Changes): Sentence {
  if (changes.size === 0) return sentence;
  const words = sentence.words.map((word) => {
    const change = changes.get(word.index);
    return change ? { ...word, ...change } : word;
  });
  return { ...sentence, words };
}
