/** "Quant à". In: a sentence. Out: the same, the pronoun no subject, and the subject that the auxiliary had taken under its verb: "**La Guinée** a quant à elle dénoncé l'accord"; whoever opens the sentence so the subject that a pronoun repeats: "Quant à **Niamey**, elle maintient…". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withAsFor(sentence: Sentence): Sentence {
  const moved = new Map<number, Partial<Word>>();
  for (const word of sentence.words) {
    for (const [index, change] of opening(sentence.words, word)) moved.set(index, change);
    if (!isAsFor(sentence.words, word)) continue;
    moved.set(word.index, { head: word.index - 2, deprel: 'nmod' });
    for (const lost of subjectsOfAuxiliary(sentence.words, word.head)) moved.set(lost.index, { head: word.head });
  }
  return changed(sentence, moved);
}

/** "quant à **elle**", taken for the subject. */
function isAsFor(words: readonly Word[], word: Word): boolean {
  const [quant, to] = [words[word.index - 2], words[word.index - 1]];
  const isPhrase = quant?.form.toLowerCase() === 'quant' && /^(à|aux?)$/i.test(to?.form ?? '');
  return isPhrase && /^nsubj/.test(word.deprel) && word.upos === 'PRON';
}

function subjectsOfAuxiliary(words: readonly Word[], verb: number): readonly Word[] {
  const auxiliaries = words.filter((w) => w.head === verb && /^aux/.test(w.deprel)).map((w) => w.index);
  return words.filter((w) => /^nsubj/.test(w.deprel) && auxiliaries.includes(w.head));
}

/** "Quant à **Niamey**, **elle** maintient": the noun does it, and the pronoun says so again. */
function opening(words: readonly Word[], pronoun: Word): ReadonlyMap<number, Partial<Word>> {
  const comma = words[pronoun.index - 1];
  const isSubject = pronoun.deprel.startsWith('nsubj') && /^(ils?|elles?)$/i.test(pronoun.form);
  const [quant, to] = words;
  if (!isSubject || comma?.form !== ',' || quant?.form !== 'Quant' || to?.lemma !== 'à') return new Map();
  const noun = words.find((w) => w.index > 1 && /^(NOUN|PROPN)$/.test(w.upos));
  if (!noun || noun.index > comma.index || to.head !== noun.index || noun.head > pronoun.head) return new Map();
  return new Map<number, Partial<Word>>([
    [to.index, { head: quant.index, deprel: 'fixed' }],
    [noun.index, { head: pronoun.head, deprel: pronoun.deprel }],
    [pronoun.index, { deprel: 'dislocated' }],
  ]);
}
