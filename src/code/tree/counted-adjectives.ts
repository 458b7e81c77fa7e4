/** People counted under a word that is also an adjective. In: a sentence, which lemmas are people. Out: the same, the word a noun that its number counts, where the parser made the number the noun: "a neutralisé près de vingt-huit **terroristes**", "environ trente-deux **rebelles**". */
import type { Sentence, Word } from '../../model/sentence.js';

export function withCountedAdjectives(sentence: Sentence, isPerson: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const people = words.filter((word) => word.upos === 'ADJ' && word.feats['Number'] === 'Plur' && isPerson(word.lemma));
  const counted = people.filter((word) => isOnNumber(words, word));
  const numbered = people.filter((word) => hasNumber(words, word));
  if (counted.length + numbered.length === 0) return sentence;
  const nouns = new Map(counted.map((word) => [word.index - 1, word]));
  return {
    ...sentence,
    words: words.map((word) => (numbered.includes(word) ? asNoun(word) : rehung(word, words, nouns))),
  };
}

/** "environ trente-deux **rebelles**": its number hangs on it already. */
function hasNumber(words: readonly Word[], { index }: Word): boolean {
  const before = words[index - 1];
  return before?.head === index && before.deprel === 'nummod';
}

/** "**Trois autres** ont été arrêtés" stands for people told of before. */
function asNoun(word: Word): Word {
  const upos = word.lemma === 'autre' ? 'PRON' : 'NOUN';
  return { ...word, upos, deprel: word.deprel === 'xcomp' ? 'obj' : word.deprel };
}

/** Right behind its number, and several. */
function isOnNumber(words: readonly Word[], { deprel, head, index }: Word): boolean {
  const number = words[index - 1];
  if (number?.upos !== 'NUM' || number.deprel === 'nummod') return false;
  return head === number.index ? deprel === 'amod' : head === number.head && deprel === number.deprel;
}

/** The noun takes the place of its number, with all that hung on that. */
function rehung(word: Word, words: readonly Word[], nouns: ReadonlyMap<number, Word>): Word {
  const counted = nouns.get(word.index);
  if (counted) return { ...word, head: counted.index, deprel: 'nummod' };
  const number = nouns.get(word.index - 1) === word ? words[word.index - 1] : undefined;
  if (number) return { ...word, upos: 'NOUN', head: number.head, deprel: number.deprel };
  const own = nouns.get(word.head);
  return own && !/^(flat|compound)/.test(word.deprel) ? { ...word, head: own.index } : word;
}
