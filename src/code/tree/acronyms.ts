/** Acronyms that the tagger took for common nouns. In: a sentence. Out: the same, each a proper name: "la **RDC** a dénoncé", "le **M23**, soutenu par Kigali". */
import type { Sentence, Word } from '../../model/sentence.js';

export function withAcronyms(sentence: Sentence): Sentence {
  if (!sentence.words.some(isAcronym) || isAllCapitals(sentence)) return sentence;
  const words = sentence.words.map((word): Word => (isAcronym(word) ? { ...word, upos: 'PROPN' } : word));
  return { ...sentence, words };
}

/** Capitals and digits, two letters or a letter and a number: "RDC", "M23"; "A" and "2024" are none, nor is a number of a sum ("CFA" follows its franc). */
function isAcronym({ upos, form, feats }: Word): boolean {
  return (
    (upos === 'NOUN' || upos === 'X') && feats['NumType'] === undefined && /^\p{Lu}[\p{Lu}\d]*[\p{Lu}\d]$/u.test(form)
  );
}

/** "MALI : ATTAQUE À GAO": where every word is in capitals, capitals say nothing. */
function isAllCapitals({ words }: Sentence): boolean {
  const letters = words.filter((w) => /\p{L}{2}/u.test(w.form));
  return letters.filter((w) => w.form === w.form.toUpperCase()).length * 2 > letters.length;
}
