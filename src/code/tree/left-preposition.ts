/** Prepositions that the parser hung on a noun before them. In: a sentence. Out: the same, each on the noun that follows it: "renversé en juillet 2023 **par des militaires**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** Words from the preposition to its noun. */
const REACH = 4;

export function withLeftPrepositions(sentence: Sentence): Sentence {
  const moved = sentence.words.flatMap((word) => {
    const noun = isLeft(word) ? nounBehind(sentence.words, word) : null;
    return noun ? [[word.index, { head: noun.index }] as const] : [];
  });
  return changed(sentence, new Map(moved));
}

/** French has none behind its noun; "par" alone was seen to go astray. */
function isLeft({ deprel, head, index, lemma }: Word): boolean {
  return deprel === 'case' && lemma === 'par' && head >= 0 && head < index;
}

/** The noun right behind, its article and adjectives between, that no preposition opens yet. */
function nounBehind(words: readonly Word[], { index }: Word): Word | null {
  for (const word of words.slice(index + 1, index + 1 + REACH)) {
    if (/^(NOUN|PROPN)$/.test(word.upos))
      return words.some((w) => w.head === word.index && w.deprel === 'case') ? null : word;
    if (!/^(DET|ADJ|NUM)$/.test(word.upos)) return null;
  }
  return null;
}
