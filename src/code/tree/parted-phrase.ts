/** What makes a phrase with the verb, hung on its object. In: a sentence, which verbs make a phrase with "en" and a noun. Out: the same, the noun under the verb: "met les rebelles **en garde**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** @param isPhrase is "mettre en garde" one verb? */
export function withPartedPhrases(sentence: Sentence, isPhrase: (phrase: string) => boolean): Sentence {
  const moved = new Map<number, Partial<Word>>();
  for (const word of sentence.words) {
    const verb = verbOver(sentence.words, word);
    if (verb && isPhrase(`${verb.lemma} en ${word.lemma}`))
      moved.set(word.index, { head: verb.index, deprel: 'obl:mod' });
  }
  return changed(sentence, moved);
}

/** The verb whose object this noun, right behind "en", was hung on. */
function verbOver(words: readonly Word[], noun: Word): Word | null {
  const before = words[noun.index - 1];
  if (noun.upos !== 'NOUN' || noun.deprel !== 'nmod' || before?.form.toLowerCase() !== 'en') return null;
  const object = words[noun.head];
  const verb = words[object?.head ?? -1];
  return object?.deprel === 'obj' && verb?.upos === 'VERB' && verb.index < object.index ? verb : null;
}
