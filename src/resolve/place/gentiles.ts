/** Words that say whose somebody or something is: "l'armée **malienne**", "les **Sénégalais**". In: the parse, the words of countries. Out: where each stands, and the country. */
import { nameKey } from '../../model/fold.js';
import type { ParsedDocument } from '../../model/sentence.js';
import type { PlaceIndex } from './place-index.js';

export interface Gentile {
  readonly start: number;
  readonly country: string;
}

export function gentilesIn({ sentences }: ParsedDocument, { demonyms }: PlaceIndex): Gentile[] {
  return sentences.flatMap(({ words }) =>
    words.flatMap(({ form, lemma, start }) =>
      (demonyms.get(nameKey(form)) ?? demonyms.get(nameKey(lemma)) ?? []).map((country) => ({ start, country })),
    ),
  );
}
