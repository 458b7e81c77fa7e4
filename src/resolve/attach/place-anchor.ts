/** How a place stands in its sentence. In: a place and the event. Out: the word through which the event reaches it, or null where it is somebody's ("l'armée **du Mali**"). */
import type { Where } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';
import { headOfRange, isHeadlineLabel, prepositionOf } from './words.js';

const LOCATIVE = new Set(
  'à dans en près entre sur chez sous autour devant face hors depuis au derrière via parmi jusque'.split(' '),
);

/** Nouns through which a place reaches the event: "le camp **de** Boulkessi", "à 20 **km** d'Indelimane"; not people and bodies ("les soldats **du** Mali"). */
export type IsPlaceNoun = (lemma: string) => boolean;

const HIGHEST = 5;
const NOMINAL_LINK = /^(nmod|appos|flat|conj|obl|parataxis)/;

/** The word whose preposition makes the place a place: itself, or the noun it names ("dans **la ville** de Gao"), or the event ("l'attaque d'Inatès").
 * @param trigger word of the event; null asks whether the place is a setting at all */
export function placeAnchor(
  sentence: Sentence,
  place: Where,
  trigger: number | null,
  isPlaceNoun: IsPlaceNoun,
): number | null {
  const head = headOfRange(sentence, place.start, place.end);
  if (head === null) return null;
  if (isHeadlineLabel(sentence, head)) return head;
  let at = head;
  for (let steps = 0; steps < HIGHEST; steps++) {
    const word = sentence.words[at];
    const governor = sentence.words[word?.head ?? -1];
    if (!word) return null;
    const preposition = prepositionOf(sentence, at);
    if (preposition !== null && LOCATIVE.has(preposition)) return isHeldBy(word, governor, isPlaceNoun) ? null : at;
    if (!governor) return null;
    if (isStruck(word, governor, trigger, place) || (preposition === 'de' && governor.index === trigger)) return at;
    if (!leadsUp(word, governor, preposition, at === head, isPlaceNoun)) return null;
    at = governor.index;
  }
  return null;
}

/** From "Boulkessi" to "le camp **de** Boulkessi", not from "la France" to "morts **pour** la France" or "l'armée **de** la France". */
function leadsUp(
  word: Word,
  governor: Word,
  preposition: string | null,
  isName: boolean,
  isPlaceNoun: IsPlaceNoun,
): boolean {
  if (preposition !== null && preposition !== 'de') return false;
  return NOMINAL_LINK.test(word.deprel) && (preposition === null || !isName || isPlaceNoun(lower(governor)));
}

function lower(word: Word): string {
  return word.lemma.toLowerCase();
}

/** "l'ambassadeur du Mali **en France**": where an office is held, not where its holder acts. */
function isHeldBy(word: Word | undefined, governor: Word | undefined, isPlaceNoun: IsPlaceNoun): boolean {
  if (word?.deprel !== 'nmod' || governor?.upos !== 'NOUN') return false;
  return OFFICE.test(governor.lemma) && !isPlaceNoun(lower(governor));
}

const OFFICE = /^(ambassad|représentant|consul|correspondant|envoyé|chargé|responsable|directeur|chef|coordinat)/i;

/** "ont attaqué **Solhan**", "**Solhan** a été attaqué": the place itself is struck, held or visited; a country is then a party. */
function isStruck(word: Word, governor: Word, trigger: number | null, place: Where): boolean {
  if (governor.index !== trigger || governor.upos === 'NOUN' || place.precision === 'country') return false;
  return /^(obj|nsubj:pass|obl:arg)$/.test(word.deprel);
}
