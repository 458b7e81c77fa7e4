/** Whom a pronoun takes up, through other pronouns: "« … », a dit **le maire**. « … », a-t-**il** ajouté." In: a pronoun's phrase. Out: the words that it stands for. */
import type { Asker } from './asker.js';
import { captiveMeant } from './captives.js';
import type { Words } from './party-bearer.js';
import { isPronoun, meantBy, pronounForm } from './pronoun.js';
import { continuedSpeaker } from './speech.js';

/** "celui de celui de…": a chain of pronouns longer than this leads nowhere. */
export const MAX_DEPTH = 3;

/** "a promis de **tout** faire": things, never people. */
export const NOTHING = /^(tout|rien|cela|ceci|ça|ce|c'|c’)$/i;

/** Whom a pronoun takes up: the speaker who goes on, else its antecedent. */
export function takenUp(asker: Asker, phrase: Words): Words | null {
  const { cast, chain, assailants } = asker;
  const strikes = assailants.has(phrase.start);
  const form = pronounForm(cast, phrase);
  const captive = /^(ils?|elles?|l[ea]s?|l['’])$/i.test(form) ? captiveMeant(asker, phrase, form) : null;
  return captive ?? continuedSpeaker(asker, phrase) ?? meantBy(cast, chain, { ...phrase, strikes });
}

/** The words that a pronoun stands for, through other pronouns; of anything else, itself. */
export function wordsBehind(asker: Asker, phrase: Words, depth = 0): Words {
  if (depth > MAX_DEPTH || !isPronoun(asker.cast, phrase)) return phrase;
  const meant = takenUp(asker, phrase);
  return meant ? wordsBehind(asker, meant, depth + 1) : phrase;
}

/** "ils", "-elles", "eux", "les", "leur": "ceux qui", "vous" are others. */
const THEM = /^-?(t-)?(ils|elles|eux|les|leur)$/i;

/** The two whom a plural pronoun takes up: "X s'est entretenu avec Y. **Ils** ont signé"; none where it means one party. */
export function coupleMeant(asker: Asker, phrase: Words): readonly Words[] {
  const word = asker.cast.scanned.word(phrase.sentence, phrase.head);
  if (word?.upos !== 'PRON' || !THEM.test(word.form) || !isPronoun(asker.cast, phrase)) return [];
  const { also, ...one } = takenUp(asker, phrase) ?? phrase;
  return also ? [one, also] : [];
}
