/** "dans cette région **proche du Nigeria**", "le département d'Abala, **limitrophe** du Mali": the country beside which something lies is not where it happened. In: a sentence, a country of it. Out: yes or no. */
import type { Sentence } from '../../model/sentence.js';
import type { Spot } from './area.js';

export function isBesideCountry({ words }: Sentence, head: number, place: Spot): boolean {
  if (place.precision !== 'country') return false;
  let before = head - 1;
  while (/^(ADP|DET|ADJ)$/.test(words[before]?.upos ?? '') && !BESIDE.test(words[before]?.lemma ?? '')) before--;
  // "au Niger **voisin**" is in Niger; "entre Téra et la frontière du Niger" has a place of its own
  return BESIDE.test(words[before]?.lemma ?? '') && /^(de|avec|à)$/i.test(words[before + 1]?.lemma ?? '');
}

const BESIDE = /^(proche|voisin|frontalier|limitrophe|riverain|mitoyen)$/;
