/** "Deux **présumés terroristes** ont été tués": the tagger takes the word of doubt before a noun for the noun. In: a sentence and which lemmas doubt. Out: the same, the noun at the head of its phrase. */
import type { Sentence, Word } from '../../model/sentence.js';

export function withAllegedFirst(sentence: Sentence, doubts: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const pairs = new Map(words.flatMap((word) => pairOf(words, word, doubts)));
  if (pairs.size === 0) return sentence;
  return { ...sentence, words: words.map((word) => mended(words, word, pairs)) };
}

/** The doubt and the noun right behind it, which the parser hung below. */
function pairOf(words: readonly Word[], word: Word, doubts: (lemma: string) => boolean): [number, number][] {
  const next = words[word.index + 1];
  if (word.upos !== 'NOUN' || !doubts(word.lemma.toLowerCase()) || next?.head !== word.index) return [];
  return /^(NOUN|ADJ|PROPN)$/.test(next.upos) && /^(amod|nmod|appos|compound|flat)/.test(next.deprel)
    ? [[word.index, next.index]]
    : [];
}

function mended(words: readonly Word[], word: Word, pairs: ReadonlyMap<number, number>): Word {
  const noun = pairs.get(word.index);
  if (noun !== undefined) return { ...word, upos: 'ADJ', head: noun, deprel: 'amod' };
  const doubt = pairs.get(word.head) === word.index ? words[word.head] : undefined;
  if (doubt)
    return {
      ...word,
      upos: word.upos === 'ADJ' ? 'NOUN' : word.upos,
      head: headOf(doubt, pairs),
      deprel: doubt.deprel,
    };
  return { ...word, head: pairs.get(word.head) ?? word.head };
}

function headOf({ head }: Word, pairs: ReadonlyMap<number, number>): number {
  return pairs.get(head) ?? head;
}
