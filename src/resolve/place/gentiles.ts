/** Words that say whose somebody or something is: "l'armée **malienne**", "les **Sénégalais**". In: a sentence, the words of countries. Out: those countries. */
import { nameKey } from '../../model/fold.js';
import type { Sentence } from '../../model/sentence.js';
import type { PlaceIndex } from './place-index.js';

export function gentilesIn({ words }: Sentence, { demonyms }: PlaceIndex): string[] {
  return words.flatMap(({ form, lemma }) => demonyms.get(nameKey(form)) ?? demonyms.get(nameKey(lemma)) ?? []);
}
