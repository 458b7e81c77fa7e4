/** One happening or several? In: two namings. Out: points against their being one, by the number of their nouns: "les attaques" of a region are not "l'attaque" of Monday. */
import { isVictim, type Naming } from './naming.js';

/** Nouns in two numbers: "les attaques du nord", "l'attaque de Solhan". */
const DIFFER = -5;
/** Two series seldom are the same one: "des attaques attribuées aux rebelles", "les attaques contre les écoles". */
const BOTH_SEVERAL = -2;

export function numberAgreement(a: Naming, b: Naming, isSpeech: boolean): number {
  const x = numberOf(a);
  const y = numberOf(b);
  if (x !== null && y !== null && x !== y) return DIFFER;
  // words are spoken in the plural as in the singular: "ses condoléances", "ses critiques"
  return !isSpeech && x === 'Plur' && y === 'Plur' ? BOTH_SEVERAL : 0;
}

function numberOf(naming: Naming): string | null {
  const word = naming.sentence.words[naming.draft.trigger.head];
  if (word && isVictim(naming, word)) return null;
  return word?.upos === 'NOUN' ? (word.feats['Number'] ?? null) : null;
}
