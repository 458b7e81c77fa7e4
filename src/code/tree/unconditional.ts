/** A noun parted from its complement by "sans condition". In: a sentence, which nouns make such a tail. Out: the same, the complement under its noun: "exige la libération immédiate et **sans condition** de ses militants". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** @param isTail does the noun, after a bare "sans", say only how: condition, délai? */
export function withUnconditional(sentence: Sentence, isTail: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const tail of words) {
    const noun = isTail(tail.lemma) ? nounBefore(words, tail) : undefined;
    if (!noun) continue;
    const complements = words.filter((w) => w.head === tail.index && w.deprel === 'nmod' && w.index > tail.index);
    if (complements.length === 0) continue;
    for (const { index } of complements) moved.set(index, { head: noun.index });
    // "la libération … **sans condition**": with its complement gone, the tail stands beside the noun
    if (tail.head !== noun.index && noun.head !== tail.index)
      moved.set(tail.index, { head: noun.index, deprel: 'nmod' });
  }
  return changed(sentence, moved);
}

/** The noun that "sans" stands behind, at most "immédiate et" away. */
function nounBefore(words: readonly Word[], tail: Word): Word | undefined {
  const without = words[tail.index - 1];
  if (without?.form.toLowerCase() !== 'sans') return undefined;
  for (let i = without.index - 1; i >= Math.max(0, without.index - REACH); i--) {
    const word = words[i];
    if (word?.upos === 'NOUN') return word;
    if (!word || !/^(ADJ|CCONJ|ADV)$/.test(word.upos)) return undefined;
  }
  return undefined;
}

/** "libération **immédiate et** sans condition" */
const REACH = 4;
