/** Names that the parser took for the head of the sentence: "Le Premier ministre, **Ali Lamine Zeine**, a reçu". In: a sentence. Out: the same, the name beside its title and the verb on top. */
import type { Sentence, Word } from '../../model/sentence.js';

interface Run {
  readonly first: number;
  readonly last: number;
}

export function withInterposedNames(sentence: Sentence): Sentence {
  const name = nameOnTop(sentence.words);
  const verb = name ? verbBehind(sentence.words, name) : undefined;
  const title = name ? titleBefore(sentence.words, name) : undefined;
  if (!name || !verb || !title) return sentence;
  return { ...sentence, words: sentence.words.map((w) => rehung(w, name, verb, title)) };
}

/** The proper nouns between two commas, one of them the root; what the finder of names made of them does not matter. */
function nameOnTop(words: readonly Word[]): Run | null {
  const root = words.findIndex((w) => w.head < 0);
  if (words[root]?.upos !== 'PROPN') return null;
  let [first, last] = [root, root];
  while (words[first - 1]?.upos === 'PROPN') first--;
  while (words[last + 1]?.upos === 'PROPN') last++;
  return first < last && words[first - 1]?.form === ',' && words[last + 1]?.form === ',' ? { first, last } : null;
}

function isIn({ first, last }: Run, index: number): boolean {
  return index >= first && index <= last;
}

/** "a **reçu**": what the parser joined to the name. */
function verbBehind(words: readonly Word[], name: Run): Word | undefined {
  return words.find((w) => w.index > name.last && w.upos === 'VERB' && isIn(name, w.head));
}

/** "Le Premier **ministre**", which the parser made the subject of the name. */
function titleBefore(words: readonly Word[], name: Run): Word | undefined {
  return words.find((w) => w.index < name.first && w.deprel.startsWith('nsubj') && isIn(name, w.head));
}

function rehung(word: Word, name: Run, verb: Word, title: Word): Word {
  if (word.index === verb.index) return { ...word, head: -1, deprel: 'root' };
  if (word.index === name.first) return { ...word, head: title.index, deprel: 'appos' };
  if (isIn(name, word.index)) return { ...word, head: name.first, deprel: 'flat:name' };
  return isIn(name, word.head) && word.upos !== 'PUNCT' ? { ...word, head: verb.index } : word;
}
