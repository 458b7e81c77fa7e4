/** Countries that leave room for a closer place, and parts of countries that do not. In: a sentence and a place. Out: yes or no. */
import type { Sentence } from '../../model/sentence.js';
import type { Spot } from './area.js';

/** "fuyant les attaques **dans le nord du pays**, ils sont arrivés à Ouagadougou": no list says what lies in it. */
export function isPart({ words }: Sentence, place: Spot | null): boolean {
  if (!place || place.part || place.precision !== 'country') return place?.part === true;
  const after = words.findIndex((w) => w.start >= place.start);
  return words.slice(Math.max(0, after - 4), after).some((w) => COMPASS.test(w.lemma));
}

const COMPASS = /^(extrême-)?(nord|sud|est|ouest|centre)(-est|-ouest)?$/i;

/** "**Au Mali**, les habitants de Gao ont bloqué…": a country that opens the sentence, and no other place. */
export function isFrameOnly({ words }: Sentence, { start, precision }: Spot): boolean {
  return precision === 'country' && words.every((w) => w.end > start || /^(ADP|DET)$/.test(w.upos));
}
