/** Objects behind an aside. In: a sentence, which words tell a time. Out: the same, a noun with its article and no preposition is the object of the verb that has none: "a présenté, au nom du chef de l'État, **les condoléances** de la nation". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { isOpenVerb } from './open-verb.js';

export function withBareObjects(sentence: Sentence, isTime: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const word of words) {
    const verb = isBare(words, word) && !isTime(word.lemma.toLowerCase()) ? words[word.head] : undefined;
    if (verb && verb.index < word.index && isOpenVerb(words, verb)) moved.set(word.index, { deprel: 'obj' });
  }
  return changed(sentence, moved);
}

/** ", **les condoléances**": right behind the comma that ends an aside. */
function isBare(words: readonly Word[], word: Word): boolean {
  if (word.upos !== 'NOUN' || !/^obl/.test(word.deprel)) return false;
  const own = words.filter((w) => w.head === word.index);
  const article = own.find((w) => w.deprel === 'det' && w.feats['Definite'] !== undefined);
  if (!article || own.some((w) => w.deprel === 'case' || w.deprel === 'nummod')) return false;
  return words[article.index - 1]?.form === ',' && words[article.index - 1]?.upos === 'PUNCT';
}
