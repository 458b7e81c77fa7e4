/** Infinitives of time that the parser hung on a noun. In: a sentence. Out: the same, each under the verb before it: "arrêté avec les deux hommes **avant d'être relâché**" tells of whoever was arrested, not of the two. */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withBeforeDoing(sentence: Sentence): Sentence {
  const moved = sentence.words.flatMap((word): [number, Partial<Word>][] => {
    if (!isOfTime(sentence.words, word)) return [];
    if (word.deprel === 'advcl') return subjectsBefore(sentence.words, word);
    const verb = verbOver(sentence.words, word);
    return verb ? [[word.index, { head: verb.index, deprel: 'advcl' }]] : [];
  });
  return changed(sentence, new Map(moved));
}

/** "**avant de** partir", "**après avoir** fui": no noun is completed so. */
function isOfTime(words: readonly Word[], word: Word): boolean {
  if (word.upos !== 'VERB' || !/^(acl|advcl)$/.test(word.deprel)) return false;
  const under = words.filter((w) => w.head === word.index && w.index < word.index);
  const isInfinitive = [word, ...under.filter((w) => w.deprel.startsWith('aux'))].some(
    (w) => w.feats['VerbForm'] === 'Inf',
  );
  return isInfinitive && under.some((w) => w.deprel === 'mark' && /^(avant|après)$/i.test(w.form));
}

/** What stands before "avant de" belongs to the verb above: an infinitive has no subject there. */
function subjectsBefore(words: readonly Word[], word: Word): [number, Partial<Word>][] {
  const marks = words.filter((w) => w.head === word.index && w.deprel === 'mark').map((w) => w.index);
  const strayed = words.filter(
    (w) => w.head === word.index && w.deprel.startsWith('nsubj') && w.index < Math.min(...marks),
  );
  const isAfterVerb = (w: Word): boolean => w.index > word.head && words[word.head]?.upos === 'VERB';
  return strayed.filter(isAfterVerb).map((w) => [w.index, { head: word.head, deprel: 'obl:mod' }]);
}

/** The nearest verb above its noun, before it. */
function verbOver(words: readonly Word[], word: Word): Word | undefined {
  let above = words[word.head];
  while (above && above.upos !== 'VERB') above = words[above.head];
  return above && above.index < word.index ? above : undefined;
}
