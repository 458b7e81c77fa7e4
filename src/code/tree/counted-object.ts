/** Counted objects that the parser hung on the complement before them. In: a sentence, which verbs take an object. Out: the same: "a condamné à dix ans de prison **deux officiers**", "a remis aux autorités de Kolani **quatre otages**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { complementOver, withLostObjects } from './lost-object.js';

/** How far the words of one complement hang under one another. */
const DEEPEST = 4;

/** @param isTime "condamné à trois ans **deux mois** après" counts nobody */
export function withCountedObjects(
  sentence: Sentence,
  takesObject: (lemma: string) => boolean,
  isTime: (lemma: string) => boolean,
): Sentence {
  const { words } = sentence;
  return withLostObjects(sentence, takesObject, (noun) =>
    isBareCount(words, noun) && !isTime(noun.lemma.toLowerCase()) ? verbOver(words, noun) : undefined,
  );
}

/** A number opens its phrase, with no preposition and no comma before it: "à **dix** ans", "le 3, **deux** ans après" are none. */
function isBareCount(words: readonly Word[], noun: Word): boolean {
  if (noun.upos !== 'NOUN' || noun.deprel !== 'nmod') return false;
  const own = words.filter((w) => w.head === noun.index && w.index < noun.index);
  const before = words[(own[0]?.index ?? 0) - 1];
  const isBare = own[0]?.deprel === 'nummod' && !own.some((w) => w.deprel === 'case');
  return isBare && before?.upos !== 'PUNCT' && before?.upos !== 'ADP' && before?.upos !== 'NUM';
}

/** The verb that the complement before it goes with. */
function verbOver(words: readonly Word[], noun: Word): Word | undefined {
  const complement = complementOver(words, noun, /^(nmod|flat)/, DEEPEST);
  return complement && words[complement.head];
}
