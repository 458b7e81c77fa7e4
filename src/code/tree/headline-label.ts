/** Labels of headlines. In: a title, where the parser may make the label the head of what follows its colon. Out: the same, what is told of somebody hung on him: "Kolani : **Awa Sow condamnée** à deux ans de prison". */
import type { Sentence, Word } from '../../model/sentence.js';

/** No label has more words before its colon. */
const LONGEST = 4;

export function withHeadlineLabels(sentence: Sentence): Sentence {
  const { words, isTitle } = sentence;
  const colon = isTitle ? words.findIndex((w) => w.form === ':') : -1;
  if (colon < 1 || colon > LONGEST) return sentence;
  const label = words.find((w) => w.index < colon && (w.head < 0 || w.head > colon));
  const subject = label && words.find((w) => w.index > colon && w.head === label.index && isNominal(w));
  if (!label || !subject || label.upos === 'VERB') return sentence;
  const moves = (w: Word): boolean => w.head === label.index && w.index > subject.index && TOLD.test(w.deprel);
  return { ...sentence, words: words.map((w) => (moves(w) ? { ...w, head: subject.index } : w)) };
}

/** What is told of the first noun behind the colon, not of the label. */
const TOLD = /^(acl|amod|nmod)/;

function isNominal({ upos, deprel }: Word): boolean {
  return /^(NOUN|PROPN)$/.test(upos) && /^(appos|nmod|parataxis|conj|dep)/.test(deprel);
}
