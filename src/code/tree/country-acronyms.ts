/** Countries by their initials, which the tagger takes for common nouns. In: a sentence, which forms name a country. Out: the same, each a proper noun: "la **RDC** accuse son voisin". */
import type { Sentence, Word } from '../../model/sentence.js';

export function withCountryAcronyms(sentence: Sentence, isCountry: (form: string) => boolean): Sentence {
  const isTaken = (w: Word): boolean => w.upos === 'NOUN' && /^\p{Lu}{2,5}$/u.test(w.form) && isCountry(w.form);
  if (!sentence.words.some(isTaken)) return sentence;
  return { ...sentence, words: sentence.words.map((w) => (isTaken(w) ? { ...w, upos: 'PROPN' } : w)) };
}
