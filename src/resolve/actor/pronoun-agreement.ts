/** Number and gender of a pronoun: "**elles** ont fui" are several women or bodies, "il **lui** a demandé" says no gender. In: a pronoun's phrase and form. Out: what its antecedent must agree with. */
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';
import { grammarOf } from './phrase-words.js';

const DEMONSTRATIVE = /^(celui|celle|ceux|celles|celui-ci|celle-ci|ceux-ci|celles-ci)$/i;

export function grammarOfPronoun(
  cast: Cast,
  phrase: Words,
  form: string,
): { plural: boolean; gender: 'Masc' | 'Fem' | null } {
  const own = grammarOf(cast.scanned, phrase.sentence, phrase.first, phrase.head);
  if (/^(ils|eux|ceux|ceux-ci)$/i.test(form)) return { plural: true, gender: 'Masc' };
  if (/^(elles|celles|celles-ci)$/i.test(form)) return { plural: true, gender: 'Fem' };
  // "il **lui** a demandé": to him or to her
  if (/^lui$/i.test(form) && isClitic(cast, phrase)) return { plural: false, gender: null };
  // "**Les élus** l'ont reçu": the article before the subject is none of the pronoun's
  if (/^(les|l['’])$/i.test(form) && cast.scanned.word(phrase.sentence, phrase.head)?.upos === 'PRON')
    return { plural: /^les$/i.test(form), gender: genderOfParticiple(cast, phrase) };
  if (/^(il|lui|le|celui|celui-ci)$/i.test(form)) return { plural: false, gender: 'Masc' };
  if (/^(elle|la|celle|celle-ci)$/i.test(form)) return { plural: false, gender: 'Fem' };
  return DEMONSTRATIVE.test(form) ? { ...own, gender: null } : own;
}

/** "**Ils** l'ont tué": a subject's number and gender by its form, with or without the hyphen of "a-t-**elle**"; a gender that nothing says agrees. */
export function agreesWithPronoun(
  form: string,
  { plural, gender }: { readonly plural: boolean; readonly gender: 'Masc' | 'Fem' | null },
): boolean {
  const own = /elles?$/i.test(form) ? 'Fem' : 'Masc';
  return plural === /s$/i.test(form) && (gender === null || gender === own);
}

/** "le gouverneur **les** a reçu**es**": a participle agrees with the object before it; written without "e" it may be careless. */
function genderOfParticiple(cast: Cast, { sentence, head }: Words): 'Fem' | null {
  const word = cast.scanned.word(sentence, head);
  const verb = cast.scanned.word(sentence, word?.head ?? -1);
  const isObject = word?.deprel === 'obj' && verb?.feats['VerbForm'] === 'Part';
  return isObject && /(é|i|u|t|s)es?$/i.test(verb.form) ? 'Fem' : null;
}

/** Before its verb and without preposition. */
function isClitic(cast: Cast, { sentence, head }: Words): boolean {
  const verb = cast.scanned.word(sentence, head)?.head ?? -1;
  return verb > head && cast.scanned.word(sentence, head - 1)?.upos !== 'ADP';
}
