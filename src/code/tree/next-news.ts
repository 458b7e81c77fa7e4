/** Pieces of news listed in a title. In: a sentence. Out: the same, a noun behind the comma that follows its verb no object of it: "Rumeurs de putsch : le gouvernement dément, **un colonel limogé**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withNextNews(sentence: Sentence): Sentence {
  if (!sentence.isTitle) return sentence;
  const { words } = sentence;
  const next = words.filter((w) => w.deprel === 'obj' && opensBehindComma(words, w));
  return changed(sentence, new Map(next.map((w) => [w.index, { deprel: 'parataxis' }] as const)));
}

function opensBehindComma(words: readonly Word[], { index, head }: Word): boolean {
  const own = words.filter((w) => (w.head === index || w.index === index) && w.upos !== 'PUNCT');
  const first = Math.min(...own.map((w) => w.index));
  return first === head + 2 && words[head + 1]?.form === ',';
}
