/** Told as past already when the news took place. In: a naming. Out: whether its verb, or the verb over its noun, is in the pluperfect or the past of a state: "**avaient été visés**", "l'attaque **avait fait** vingt morts". */
import type { Sentence } from '../../model/sentence.js';
import { isToldAsPast, pathUp } from '../attach/words.js';
import type { Naming } from './naming.js';

export function isAnterior({ sentence, draft }: Naming): boolean {
  const { head } = draft.trigger;
  const word = sentence.words[head];
  const verb = word?.upos === 'NOUN' && /^(nsubj|obl|obj)/.test(word.deprel) ? word.head : head;
  if (verb !== head && isPainted(sentence, head, verb)) return false;
  return !isReported(sentence, verb) && isToldAsPast(sentence, overInfinitive(sentence, firstOfRow(sentence, verb)));
}

/** "**L'embuscade**, tendue samedi, **visait** un convoi": the imperfect says of the happening what it was, none that came before. */
function isPainted({ words }: Sentence, noun: number, verb: number): boolean {
  const isSubject = words[noun]?.deprel === 'nsubj';
  return isSubject && words[verb]?.feats['VerbForm'] === 'Fin' && words[verb]?.feats['Tense'] === 'Imp';
}

/** "avaient été arrêtés **avant d'être relâchés**": an infinitive has the time of the verb that it goes with. */
function overInfinitive({ words }: Sentence, verb: number): number {
  const word = words[verb];
  const own = words.filter((w) => w.head === verb);
  const carrier = own.find((w) => w.deprel.startsWith('aux')) ?? word;
  const isBefore = own.some((w) => /^(mark|case|advmod)/.test(w.deprel) && /^avant$/i.test(w.form));
  const above = words[word?.head ?? -1];
  return isBefore && carrier?.feats['VerbForm'] === 'Inf' && above?.upos === 'VERB' ? above.index : verb;
}

/** "a annoncé que deux soldats **avaient été tués**": the tense is that of the report; "**il y a** un an, des soldats avaient été visés" is none. */
function isReported(sentence: Sentence, verb: number): boolean {
  return pathUp(sentence, verb).some((i) => {
    const { deprel = '', head = -1 } = sentence.words[i] ?? {};
    return deprel.startsWith('ccomp') && sentence.words[head]?.lemma !== 'avoir';
  });
}

/** "un casque bleu **avait été tué** et sept soldats **blessés**": the auxiliary is said once. */
function firstOfRow(sentence: Sentence, verb: number): number {
  const word = sentence.words[verb];
  const carries = sentence.words.some((w) => w.head === verb && w.deprel.startsWith('aux'));
  return word?.deprel.startsWith('conj') && !carries && word.head >= 0 ? word.head : verb;
}
