/** What tells one bearer of a role from another. In: the words of a role. Out: their count ("**treize** soldats") and their portfolio ("ministère **des Armées**"). */
import type { Word } from '../../model/sentence.js';
import type { Scanned } from './scanned.js';

export interface Marks {
  /** As written, in lower case; null for one or none. */
  readonly count: string | null;
  /** First word of what an office is for: "armées"; null where nothing follows. */
  readonly portfolio: string | null;
  /** "deux **autres** otages". */
  readonly other: boolean;
  readonly plural: boolean;
}

const NUMBERS = [
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
];

/** "deux", "13"; null for what is no number of several. */
export function countOf(word: Word | undefined): number | null {
  const form = word?.form.toLowerCase() ?? '';
  const count = /^\d+$/.test(form) ? Number(form) : NUMBERS.indexOf(form) + 1;
  return count > 1 ? count : null;
}

/** Words between the office and its portfolio: "ministre **française** des Armées", "ministre **délégué chargé** des Transports". */
const BETWEEN = 3;

/** @param first the first word of the role, @param last its last. */
export function marksOf(scanned: Scanned, sentence: number, first: number, last: number): Marks {
  const other = /^autres?$/i.test(scanned.word(sentence, first - 1)?.form ?? '');
  return {
    count: countBefore(scanned, sentence, other ? first - 1 : first),
    portfolio: portfolioAfter(scanned, sentence, first, last),
    other,
    plural: scanned.word(sentence, first)?.feats['Number'] === 'Plur',
  };
}

function countBefore(scanned: Scanned, sentence: number, first: number): string | null {
  const before = scanned.word(sentence, first - 1);
  return before?.upos === 'NUM' && !/^(une?|1)$/i.test(before.form) ? before.form.toLowerCase() : null;
}

function portfolioAfter(scanned: Scanned, sentence: number, first: number, last: number): string | null {
  if (!scanned.lists.has('portfolio-office', scanned.word(sentence, first)?.lemma.toLowerCase())) return null;
  for (let i = last + 1; i <= last + 1 + BETWEEN; i++) {
    const word = scanned.word(sentence, i);
    if (!word || /^(PUNCT|VERB|AUX|PRON)$/.test(word.upos)) return null;
    if (word.upos === 'ADP' && word.lemma === 'de') return nounAfter(scanned, sentence, i);
  }
  return null;
}

function nounAfter(scanned: Scanned, sentence: number, at: number): string | null {
  const article = scanned.word(sentence, at + 1)?.upos === 'DET' ? 1 : 0;
  const noun = scanned.word(sentence, at + 1 + article);
  return noun && /^(NOUN|PROPN)$/.test(noun.upos) ? noun.form.toLowerCase() : null;
}
