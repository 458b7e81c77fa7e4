/** Participles that the parser hung on what befell somebody. In: a sentence, which lemmas count. Out: the same, each on whom its gender and number name: "la mort **du colonel** Ba, **tué** à Djibo". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { agree } from './word-questions.js';

type OfLemma = (lemma: string) => boolean;

/** @param isQuantity "une trentaine de soldats, **tués**": whom a number counts is named with it */
export function withBefallen(sentence: Sentence, isQuantity: OfLemma): Sentence {
  const moved = sentence.words.flatMap((word): [number, Partial<Word>][] => {
    const whom = isAstray(sentence.words, word, isQuantity) ? whomBefore(sentence, word) : null;
    return whom ? [[word.index, { head: whom.index }]] : [];
  });
  return changed(sentence, new Map(moved));
}

/** Behind a comma, under a noun with which it does not agree. */
function isAstray(words: readonly Word[], word: Word, isQuantity: OfLemma): boolean {
  const head = words[word.head];
  if (word.deprel !== 'acl' || word.feats['Voice'] !== 'Pass' || words[word.index - 1]?.form !== ',') return false;
  if (head?.upos !== 'NOUN' || head.index > word.index || isQuantity(head.lemma)) return false;
  return !agree(head, word);
}

/** From the word before the comma upward: a noun that agrees, or a person under the head itself; else a noun right under the head ("la mort **du colonel** Ba", the name beside it). */
function whomBefore({ words, names }: Sentence, participle: Word): Word | null {
  const isWhom = (at: Word): boolean => at.upos === 'NOUN' && isOne(words, at) && agree(at, participle);
  for (let at = words[participle.index - 2]; at && at.index !== participle.head; at = words[at.head]) {
    if (!at.deprel.startsWith('nmod')) continue;
    const isPerson = names.some((n) => n.kind === 'person' && n.first <= at.index && at.index <= n.last);
    if (isWhom(at) || (at.upos === 'PROPN' && at.head === participle.head && isPerson)) return at;
  }
  const below = words.filter((w) => w.head === participle.head && w.deprel.startsWith('nmod'));
  return below.find((w) => w.index < participle.index && isWhom(w)) ?? null;
}

/** "**deux** soldats", "**l'**imam"; a bare noun only says of what sort the first is. */
function isOne(words: readonly Word[], { index }: Word): boolean {
  return words.some((w) => w.head === index && /^(det|nummod)/.test(w.deprel));
}
