/** Titles under a label. In: a sentence whose label the parser took for its head. Out: the same, what follows the first noun behind the colon under that noun: "Mali : **le Premier ministre** limogé par la junte". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** A label stands among so many first words. */
const LABEL = 6;

export function withLabelledTitles(sentence: Sentence): Sentence {
  const { words } = sentence;
  const colon = words.slice(1, LABEL).find((w) => w.form === ':');
  const label = colon && words.find((w) => w.head < 0 && w.index < colon.index && isNoun(w));
  const first = label && words.find((w) => w.head === label.index && w.index > colon.index && isTopic(w));
  if (!label || !first) return sentence;
  const ofFirst = words.filter((w) => w.head === label.index && w.index > first.index && w.deprel !== 'punct');
  return changed(sentence, new Map(ofFirst.map((w) => [w.index, { head: first.index }])));
}

function isNoun({ upos }: Word): boolean {
  return upos === 'NOUN' || upos === 'PROPN';
}

/** A noun that the parser hung on the label without a preposition. */
function isTopic(word: Word): boolean {
  return isNoun(word) && /^(appos|parataxis|conj|nmod|dep|list)/.test(word.deprel);
}
