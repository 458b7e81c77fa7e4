/** In: the readings that the Lefff gives a form. Out: two bit sets, of word classes and of inflections, used as features. */

import type { Lefff, LefffEntry } from '../lefff/lefff.js';

/** What the tagger asks of a lexicon: all readings of a form, of its lower case or of its accented spelling; [] where unknown. */
export type Lexicon = Pick<Lefff, 'lookup' | 'lookupLoose'>;

const CATEGORY_BITS: Readonly<Record<string, number>> = {
  nc: 2,
  adj: 4,
  np: 8,
  adv: 16,
  prep: 32,
  csu: 64,
  det: 128,
  pro: 256,
  ce: 256,
  pres: 512,
  auxAvoir: 1024,
  auxEtre: 2048,
  coo: 4096,
  cln: 8192,
  ilimp: 8192,
  cld: 16384,
  cldr: 16384,
  cla: 32768,
  clar: 32768,
  clr: 32768,
  cll: 65536,
  clg: 65536,
  prel: 131072,
  pri: 262144,
  advneg: 524288,
  clneg: 524288,
  advPref: 1048576,
  adjPref: 1048576,
  que: 2097152,
  que_restr: 2097152,
};
const OTHER = 4194304;
/** Moods of verbs: a finite form, an infinitive, a participle are different classes to a tagger. */
const VERB_BITS: Readonly<Record<string, number>> = { W: 1, K: 8388608, G: 16777216, Y: 67108864 };
const FINITE = 33554432;

/** Letters of the Lefff's inflection codes: moods and tenses of verbs, gender, number, person. */
const MORPH_LETTERS = 'WGKPFIJCSTYmfsp123';

export interface LexiconMasks {
  readonly categories: number;
  readonly morphs: number;
}

function categoryBit({ category, morph }: LefffEntry): number {
  return category === 'v' ? (VERB_BITS[morph.charAt(0)] ?? FINITE) : (CATEGORY_BITS[category] ?? OTHER);
}

/** "ferme" is noun, adjective and finite verb: three bits of `categories`; singular, feminine, present…: bits of `morphs`. */
export function masksOf(readings: readonly LefffEntry[]): LexiconMasks {
  let categories = 0;
  let morphs = 0;
  for (const reading of readings) {
    categories |= categoryBit(reading);
    for (const letter of reading.morph) morphs |= 1 << (MORPH_LETTERS.indexOf(letter) + 1);
  }
  return { categories, morphs };
}
