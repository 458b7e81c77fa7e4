/** Subjects that the parser joined to what stands before them. In: a sentence. Out: the same, each the subject of its verb: "a condamné le coup de force **et Paris suit** la situation". */
import { verbBehind } from '../../model/left-subject.js';
import type { Sentence, Word } from '../../model/sentence.js';

export function withLeftSubjects(sentence: Sentence): Sentence {
  const { words } = sentence;
  for (const name of words) {
    const verb = verbBehind(words, name);
    if (verb) return { ...sentence, words: words.map((w) => rehung(w, name, verb)) };
  }
  return sentence;
}

function rehung(word: Word, name: Word, verb: Word): Word {
  if (word.index === name.index) return { ...word, head: verb.index, deprel: 'nsubj' };
  return word.index === name.index - 1 ? { ...word, head: verb.index, deprel: 'cc' } : word;
}
