/** One happening or several? In: two namings. Out: points against their being one, by the number of their nouns: "les attaques" of a region are not "l'attaque" of Monday. */
import type { Naming } from './naming.js';

/** Nouns in two numbers: "les attaques du nord", "l'attaque de Solhan". */
const DIFFER = -5;
/** Two series seldom are the same one: "des attaques attribuées aux rebelles", "les attaques contre les écoles". */
const BOTH_SEVERAL = -2;
/** A verb tells one act: "ont attaqué le poste", "les attaques se multiplient". */
const SEVERAL_AND_VERB = -1;

export function numberAgreement(a: Naming, b: Naming, isSpeech: boolean): number {
  const x = numberOf(a);
  const y = numberOf(b);
  if (x !== null && y !== null && x !== y) return DIFFER;
  // words are spoken in the plural as in the singular: "ses condoléances", "ses critiques"
  if (isSpeech) return 0;
  if (x === 'Plur' && y === 'Plur') return BOTH_SEVERAL;
  return x === 'Plur' || y === 'Plur' ? SEVERAL_AND_VERB : 0;
}

function numberOf(naming: Naming): string | null {
  const word = naming.sentence.words[naming.draft.trigger.head];
  return word?.upos === 'NOUN' ? (word.feats['Number'] ?? null) : null;
}

/** "**une** attaque": what is brought in as new was not told before. Titles leave their articles to the body. */
export function isNew(naming: Naming): boolean {
  const { head } = naming.draft.trigger;
  if (naming.sentence.isTitle || numberOf(naming) !== 'Sing') return false;
  return naming.sentence.words.some(
    (w) => w.head === head && w.deprel.startsWith('det') && w.feats['Definite'] === 'Ind',
  );
}
