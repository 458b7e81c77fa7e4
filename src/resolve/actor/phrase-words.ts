/** Small questions about the words of a phrase. In: a sentence and word indexes. Out: number, gender, determiner, possessor. */
import type { Word } from '../../model/sentence.js';
import type { Scanned } from './scanned.js';

export type Grammatical = { readonly plural: boolean; readonly gender: 'Masc' | 'Fem' | null };

export function determinerOf(scanned: Scanned, sentence: number, first: number, head: number): Word | null {
  for (let i = head; i >= Math.max(0, first - 2); i--) {
    const word = scanned.word(sentence, i);
    if (word?.upos === 'DET') return word;
    if (i < head && word && /^(VERB|AUX|PUNCT|PRON|CCONJ)$/.test(word.upos)) return null;
  }
  return null;
}

const PLURAL =
  /^(les|des|ces|ses|leurs|nos|vos|mes|plusieurs|quelques|certains|certaines|deux|trois|quatre|cinq|six|sept|huit|dix)$/i;
const FEMININE = /^(la|une|cette|sa)$/i;
const MASCULINE = /^(le|un|ce|cet|son|du)$/i;

export function grammarOf(scanned: Scanned, sentence: number, first: number, head: number): Grammatical {
  const word = scanned.word(sentence, head);
  const determiner = determinerOf(scanned, sentence, first, head)?.form ?? '';
  const plural = PLURAL.test(determiner) || word?.feats['Number'] === 'Plur';
  if (FEMININE.test(determiner)) return { plural, gender: 'Fem' };
  const said = word?.feats['Gender'];
  if (said === 'Masc' || said === 'Fem') return { plural, gender: said };
  return { plural, gender: MASCULINE.test(determiner) ? 'Masc' : null };
}

/** The first word of a phrase with its determiner, where that is a word of its own: "**la** force", but "du" is also a preposition. */
export function withDeterminer(scanned: Scanned, sentence: number, first: number): number {
  const determiner = scanned.word(sentence, first - 1);
  if (determiner?.upos !== 'DET') return first;
  return scanned.word(sentence, first - 2)?.start === determiner.start ? first : first - 1;
}

export function isDefinite(determiner: Word | null): boolean {
  return (
    determiner === null ||
    /^(le|la|l'|l’|les|ce|cet|cette|ces|du|son|sa|ses|leur|leurs|notre|nos)$/i.test(determiner.form)
  );
}

/** "**la** responsable", "**cet** homme": one who is known already. */
export function isKnownOne(determiner: Word | null): boolean {
  return /^(le|la|l['’]|ce|cet|cette)$/i.test(determiner?.form ?? '');
}

/** "les assaillants", but not "la responsable **de l'association**": no word of the lexicon beside the head says more. */
export function isHeadAlone(scanned: Scanned, { sentence, first, last, head }: Place): boolean {
  return scanned.within(sentence, first, last).every((h) => h.first <= head && head <= h.last);
}

interface Place {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

export function isPossessive(determiner: Word | null): boolean {
  return determiner !== null && /^(son|sa|ses|leur|leurs|notre|nos|mon|ma|mes)$/i.test(determiner.form);
}

/** "nous", "nos", "je": they mean whoever speaks. */
export function isSpeakers(form: string): boolean {
  return /^(je|j'|j’|nous|me|moi|on|mon|ma|mes|notre|nos)$/i.test(form);
}
