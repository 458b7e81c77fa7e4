/** Infinitives of time that the parser hung on a noun. In: a sentence. Out: the same, each under the verb before it: "arrêté avec les deux hommes **avant d'être relâché**" tells of whoever was arrested, not of the two. */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withBeforeDoing(sentence: Sentence): Sentence {
  const moved = sentence.words.flatMap((word): [number, Partial<Word>][] => {
    const verb = isOfTime(sentence.words, word) ? verbOver(sentence.words, word) : undefined;
    return verb ? [[word.index, { head: verb.index, deprel: 'advcl' }]] : [];
  });
  return changed(sentence, new Map(moved));
}

/** "**avant de** partir", "**après avoir** fui": no noun is completed so. */
function isOfTime(words: readonly Word[], word: Word): boolean {
  if (word.upos !== 'VERB' || word.deprel !== 'acl') return false;
  const under = words.filter((w) => w.head === word.index && w.index < word.index);
  const isInfinitive = [word, ...under.filter((w) => w.deprel.startsWith('aux'))].some(
    (w) => w.feats['VerbForm'] === 'Inf',
  );
  return isInfinitive && under.some((w) => w.deprel === 'mark' && /^(avant|après)$/i.test(w.form));
}

/** The nearest verb above its noun, before it. */
function verbOver(words: readonly Word[], word: Word): Word | undefined {
  let above = words[word.head];
  while (above && above.upos !== 'VERB') above = words[above.head];
  return above && above.index < word.index ? above : undefined;
}
