/** Object pronouns that the parser took for a second subject. In: a sentence. Out: the same, each pronoun an object: "les soldats **nous** ont frappés". */
import type { Sentence, Word } from '../../model/sentence.js';

export function withClitics(sentence: Sentence): Sentence {
  const wrong = sentence.words.filter((w) => isSecondSubject(sentence, w));
  if (wrong.length === 0) return sentence;
  const words = sentence.words.map((w) => (wrong.includes(w) ? { ...w, deprel: relation(sentence, w) } : w));
  return { ...sentence, words };
}

/** "nous" beside a subject of its own, before a verb that does not agree with it; "vous, nous partons" does. */
function isSecondSubject(sentence: Sentence, word: Word): boolean {
  if (word.upos !== 'PRON' || !/^(nous|vous|me|m'|m’)$/i.test(word.form) || !word.deprel.startsWith('nsubj'))
    return false;
  const next = sentence.words[word.index + 1];
  if (!next || !/^(VERB|AUX)$/.test(next.upos) || /(ons|ez|mes|tes)$/i.test(next.form)) return false;
  return sentence.words.some((w) => w.head === word.head && w.index < word.index && w.deprel.startsWith('nsubj'));
}

/** "nous ont donné **de l'eau**": to us, where something else is the object. */
function relation(sentence: Sentence, word: Word): string {
  return sentence.words.some((w) => w.head === word.head && /^(obj|ccomp|xcomp)$/.test(w.deprel)) ? 'iobj' : 'obj';
}
