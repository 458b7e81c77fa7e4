/** Object pronouns that the parser took for a second subject, or for whom something is done. In: a sentence. Out: the same, each pronoun an object: "les soldats **nous** ont frappés". */
import type { Sentence, Word } from '../../model/sentence.js';

export function withClitics(sentence: Sentence): Sentence {
  const wrong = sentence.words.filter((w) => isSecondSubject(sentence, w) || isAgreedWith(sentence, w));
  if (wrong.length === 0) return sentence;
  const active = wrong.map((w) => w.head);
  const words = sentence.words.map((w) => {
    if (wrong.includes(w)) return { ...w, deprel: relation(sentence, w) };
    return w.deprel === 'nsubj:pass' && active.includes(w.head) ? { ...w, deprel: 'nsubj' } : w;
  });
  return { ...sentence, words };
}

/** "ils **nous** ont enlevé**s**": a participle behind "avoir" agrees with its object and with nobody to whom something is done ("nous ont répondu"). */
function isAgreedWith({ words }: Sentence, { form, head, index, deprel }: Word): boolean {
  if (!/^nous$/i.test(form) || deprel !== 'iobj' || words[index + 1]?.lemma !== 'avoir') return false;
  const verb = words[head];
  if (!verb || verb.index <= index || !/(és|ées|us|ues|ies|tes)$/i.test(verb.form)) return false;
  return !words.some((w) => w.head === head && /^(obj|ccomp|xcomp)$/.test(w.deprel));
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
