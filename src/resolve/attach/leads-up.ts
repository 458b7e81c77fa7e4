/** From a place to the noun that it belongs to: from "Boulkessi" to "le camp". In: a word of the place. Out: the word above, or null where the place is only somebody's. */
import type { Where } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';
import { isDayBeside } from './after-that.js';
import type { PlaceNouns } from './place-nouns.js';
import { prepositionOf } from './words.js';

const NOMINAL_LINK = /^(nmod|appos|flat|conj|obl|parataxis)/;

/** The noun that the place leads up to, or null. */
export function above(sentence: Sentence, at: number, place: Where | null, nouns: PlaceNouns): number | null {
  const word = sentence.words[at];
  const governor = sentence.words[word?.head ?? -1];
  if (!word || !governor) return null;
  // "**au lendemain** de l'attaque de Solhan": a day, not a place
  if (isDayBeside(sentence, governor.index)) return null;
  const preposition = prepositionOf(sentence, at);
  const leads = leadsUp(word, governor, preposition, place, nouns) || isHouse(sentence, governor, place, nouns);
  return leads ? governor.index : null;
}

/** "à l'entrée **d'un cabinet médical** de Rabat", "devant **le siège du parti** à Gao": what has an entrance is a house, whoever else bears its name. */
function isHouse(sentence: Sentence, noun: Word, place: Where | null, nouns: PlaceNouns): boolean {
  const part = sentence.words[noun.head];
  if (!place || place.precision === 'country' || noun.upos !== 'NOUN' || !part) return false;
  return (
    prepositionOf(sentence, noun.index) === 'de' && nouns.senseOf(part.lemma) === 'place' && noun.deprel === 'nmod'
  );
}

/** From "Boulkessi" to "le camp **de** Boulkessi", not from "la France" to "morts **pour** la France" or "l'armée **de** la France". */
function leadsUp(
  word: Word,
  governor: Word,
  preposition: string | null,
  place: Where | null,
  nouns: PlaceNouns,
): boolean {
  if (preposition !== null && preposition !== 'de') return false;
  if (!NOMINAL_LINK.test(word.deprel)) return false;
  if (preposition === null) return true;
  const sense = nouns.senseOf(governor.lemma);
  // "à l'initiative **du Mali**": a country is a place only by a noun of place
  return sense === 'place' || (sense === 'other' && place?.precision !== 'country');
}
