/** Subjects whose verb is quoted. In: a quotation's range. Out: is the noun just before the mark the subject of a verb inside? "**Le ministère** « a l'honneur de porter à votre connaissance… »" */
import type { Word } from '../../model/sentence.js';
import { pathUp, type Tree } from '../tree/tree.js';
import type { QuotedRange } from './marks.js';
import { type Reading, rowFrom } from './reading.js';

export function isSubjectOfQuoted(reading: Reading, range: QuotedRange): boolean {
  const { word, sentence } = reading.row[rowFrom(reading, range.open) - 1] ?? {};
  if (!word || sentence === undefined) return false;
  const tree = reading.tree(sentence);
  return pathUp(tree, word.index).some((i) => isSubjectInto(tree, tree.words[i], range));
}

function isSubjectInto(tree: Tree, word: Word | undefined, { open, close }: QuotedRange): boolean {
  const isNoun = word !== undefined && /^(NOUN|PROPN)$/.test(word.upos) && word.deprel.startsWith('nsubj');
  const verb = isNoun ? tree.words[word.head] : undefined;
  return verb !== undefined && open < verb.start && verb.start < close;
}
