/** Lefff categories as bits. In: a category and its morphology ("v", "C3s"). Out: one bit, so that a form's readings fit one number. */

/** One bit a category; verbs are told apart by mood because taggers need exactly that. All sums stay below 2^31. */
export const CATEGORY_BITS = {
  noun: 1 << 0,
  name: 1 << 1,
  adjective: 1 << 2,
  adverb: 1 << 3,
  verbFinite: 1 << 4,
  infinitive: 1 << 5,
  pastParticiple: 1 << 6,
  presentParticiple: 1 << 7,
  auxAvoir: 1 << 8,
  auxEtre: 1 << 9,
  preposition: 1 << 10,
  determiner: 1 << 11,
  pronoun: 1 << 12,
  coordinator: 1 << 13,
  subordinator: 1 << 14,
  cliticSubject: 1 << 15,
  cliticObject: 1 << 16,
  cliticDative: 1 << 17,
  cliticReflexive: 1 << 18,
  cliticEnY: 1 << 19,
  relative: 1 << 20,
  interrogative: 1 << 21,
  negation: 1 << 22,
  que: 1 << 23,
  interjection: 1 << 24,
  prefix: 1 << 25,
  punctuation: 1 << 26,
  other: 1 << 27,
  imperative: 1 << 28,
  subjunctive: 1 << 29,
  conditional: 1 << 30,
} as const;
export type CategoryName = keyof typeof CATEGORY_BITS;

const BY_CATEGORY: Readonly<Record<string, CategoryName>> = {
  nc: 'noun',
  np: 'name',
  adj: 'adjective',
  suffAdj: 'adjective',
  adv: 'adverb',
  auxAvoir: 'auxAvoir',
  auxEtre: 'auxEtre',
  prep: 'preposition',
  det: 'determiner',
  pro: 'pronoun',
  ce: 'pronoun',
  caimp: 'pronoun',
  coo: 'coordinator',
  csu: 'subordinator',
  cln: 'cliticSubject',
  ilimp: 'cliticSubject',
  cla: 'cliticObject',
  clar: 'cliticObject',
  cld: 'cliticDative',
  cldr: 'cliticDative',
  clr: 'cliticReflexive',
  cll: 'cliticEnY',
  clg: 'cliticEnY',
  prel: 'relative',
  pri: 'interrogative',
  advneg: 'negation',
  clneg: 'negation',
  que: 'que',
  que_restr: 'que',
  pres: 'interjection',
  adjPref: 'prefix',
  advPref: 'prefix',
  poncts: 'punctuation',
  ponctw: 'punctuation',
  parento: 'punctuation',
  parentf: 'punctuation',
};

/** @returns the bits of one reading: "aurions" v C1p gives verbFinite and conditional. */
export function categoryBits(category: string, morph: string): number {
  if (category === 'v') return verbBits(morph);
  return CATEGORY_BITS[BY_CATEGORY[category] ?? 'other'];
}

/** Lefff morphology opens with the moods: W infinitive, K and G participles, Y imperative, C conditional, S and T subjunctive. */
function verbBits(morph: string): number {
  if (morph.startsWith('W')) return CATEGORY_BITS.infinitive;
  if (morph.startsWith('K')) return CATEGORY_BITS.pastParticiple;
  if (morph.startsWith('G')) return CATEGORY_BITS.presentParticiple;
  if (morph.startsWith('Y')) return CATEGORY_BITS.imperative;
  let bits: number = CATEGORY_BITS.verbFinite;
  const moods = morph.replace(/[^A-Z].*$/, '');
  if (moods.includes('C')) bits |= CATEGORY_BITS.conditional;
  if (moods === 'S' || moods === 'T' || moods === 'ST') bits |= CATEGORY_BITS.subjunctive;
  return bits;
}
