/** "en coordination avec": with whom a thing is done, that the parser hung on who does it. In: a sentence, which nouns say so. Out: the same, each under the verb: "ont été tués par l'armée **en coordination** avec Barkhane". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withInConcert(sentence: Sentence, isConcert: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((word): [number, Partial<Word>][] => {
    const doer = isConcert(word.lemma) && isBareBehindEn(words, word) ? words[word.head] : undefined;
    return doer && isDoer(words, doer) ? [[word.index, { head: doer.head, deprel: 'obl:mod' }]] : [];
  });
  return changed(sentence, new Map(moved));
}

/** "**en** coordination", "en **étroite** collaboration"; "en sa coopération" is none. */
function isBareBehindEn(words: readonly Word[], { index, deprel, head }: Word): boolean {
  if (!deprel.startsWith('nmod') || head > index) return false;
  const own = words.filter((w) => w.head === index && w.index < index);
  return own.some((w) => w.deprel === 'case' && w.lemma === 'en') && !own.some((w) => w.deprel === 'det');
}

/** "par **l'armée**", "**la police** … a arrêté". */
function isDoer(words: readonly Word[], { deprel, head }: Word): boolean {
  return /^(obl:agent|nsubj)$/.test(deprel) && words[head]?.upos === 'VERB';
}
