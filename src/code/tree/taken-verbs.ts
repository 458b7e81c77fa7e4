/** Verbs that the parser took for a noun or an adjective. In: a sentence, the forms that are both. Out: the same, each a verb in the present: "Le colonel **critique** la stratégie", "Un juge **enquête** sur l'attaque". */
import type { Sentence, Word } from '../../model/sentence.js';

/** @param infinitive of a form that is a verb's present and another word too; undefined for any other form. */
export function withTakenVerbs(sentence: Sentence, infinitive: (form: string) => string | undefined): Sentence {
  const subject = sentence.words.find((w) => w.deprel === 'root' && isNoun(w));
  if (!subject) return withTakenClauses(sentence, infinitive);
  // "Le juge **enquête**": the noun that the parser made the root has a noun without preposition before it as its subject
  const own = infinitive(subject.form.toLowerCase());
  if (own) {
    const before = nounBefore(sentence, subject);
    return before && isBare(sentence, subject) ? asVerb(sentence, subject, own) : sentence;
  }
  return withTakenClauses(raisedVerb(sentence, subject, infinitive), infinitive);
}

function raisedVerb(sentence: Sentence, subject: Word, infinitive: (form: string) => string | undefined): Sentence {
  const verb = sentence.words.find((w) => isAdjectiveWithObject(sentence, w, subject));
  const lemma = verb ? infinitive(verb.form.toLowerCase()) : undefined;
  return verb && lemma ? raised(sentence, subject, verb, lemma) : sentence;
}

/** "Le marché a rouvert et la gendarmerie **enquête**": a bare noun with a subject, joined to a clause or reported. */
function withTakenClauses(sentence: Sentence, infinitive: (form: string) => string | undefined): Sentence {
  const verb = sentence.words.find(
    (w) =>
      w.upos === 'NOUN' &&
      /^(conj|ccomp|parataxis|advcl)/.test(w.deprel) &&
      infinitive(w.form.toLowerCase()) !== undefined &&
      nounBefore(sentence, w) !== undefined &&
      isBare(sentence, w),
  );
  const lemma = verb && infinitive(verb.form.toLowerCase());
  return verb && lemma ? asVerb(sentence, verb, lemma) : sentence;
}

function isNoun(word: Word): boolean {
  return word.upos === 'NOUN' || word.upos === 'PROPN';
}

function nounBefore(sentence: Sentence, root: Word): Word | undefined {
  return sentence.words.find(
    (w) => w.head === root.index && w.index < root.index && /^nsubj/.test(w.deprel) && isNoun(w),
  );
}

/** "est une **enquête**", "cette **enquête**" are nouns. */
function isBare(sentence: Sentence, word: Word): boolean {
  return !sentence.words.some((w) => w.head === word.index && /^(det|cop|case|nummod)/.test(w.deprel));
}

/** An adjective takes no object. */
function isAdjectiveWithObject(sentence: Sentence, word: Word, subject: Word): boolean {
  if (word.upos !== 'ADJ' || word.head !== subject.index || word.index < subject.index) return false;
  return sentence.words.some((w) => w.head === word.index && w.deprel === 'obj' && w.index > word.index);
}

const PRESENT = { Mood: 'Ind', Number: 'Sing', Person: '3', Tense: 'Pres', VerbForm: 'Fin' };

function asVerb(sentence: Sentence, word: Word, lemma: string): Sentence {
  const words = sentence.words.map((w) => {
    if (w.index === word.index) return { ...w, upos: 'VERB' as const, lemma, feats: PRESENT };
    // what completes a noun completes the verb
    if (w.head !== word.index || w.deprel !== 'nmod') return w;
    const isMarked = sentence.words.some((c) => c.head === w.index && c.deprel === 'case');
    return { ...w, deprel: isMarked ? 'obl:arg' : 'obj' };
  });
  return { ...sentence, words };
}

/** The verb becomes the root, and what was the root its subject; what followed it stays with it. */
function raised(sentence: Sentence, subject: Word, verb: Word, lemma: string): Sentence {
  const words = asVerb(sentence, verb, lemma).words.map((w) => {
    if (w.index === verb.index) return { ...w, head: -1, deprel: 'root' };
    if (w.index === subject.index) return { ...w, head: verb.index, deprel: 'nsubj' };
    const isLater = w.head === subject.index && w.index > verb.index;
    return isLater ? { ...w, head: verb.index, deprel: w.deprel === 'nmod' ? 'obl:mod' : w.deprel } : w;
  });
  return { ...sentence, words };
}
