/** Subjects whose verb is quoted. In: a quotation's range. Out: the noun just before the mark, where it is the subject of a verb inside: "**Le ministère** « a l'honneur de porter à votre connaissance… »". */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { pathUp, type Tree } from '../tree/tree.js';
import type { Cue } from './cue.js';
import type { QuotedRange } from './marks.js';
import { type Reading, rowFrom } from './reading.js';
import { isSomebody, wholePhrase } from './speaker-phrase.js';

export function isSubjectOfQuoted(reading: Reading, range: QuotedRange): boolean {
  return subjectPhrase(reading, range) !== null;
}

/** Whoever acts, or has a name: nothing else frames the words. */
export function quotedSubjectCue(reading: Reading, range: QuotedRange): Cue | null {
  const speaker = subjectPhrase(reading, range);
  return speaker && { text: '', speaker, rule: 'fr.quote.subject', at: rowFrom(reading, range.open) - 1 };
}

function subjectPhrase(reading: Reading, range: QuotedRange): Phrase | null {
  const { word, sentence } = reading.row[rowFrom(reading, range.open) - 1] ?? {};
  if (!word || sentence === undefined) return null;
  const tree = reading.tree(sentence);
  const subject = pathUp(tree, word.index).find((i) => isSubjectInto(tree, tree.words[i], range));
  const head = subject === undefined ? undefined : tree.words[subject];
  return head && isSomebody(reading, tree, head) ? wholePhrase(tree, head.index) : null;
}

function isSubjectInto(tree: Tree, word: Word | undefined, { open, close }: QuotedRange): boolean {
  const verb = word?.deprel.startsWith('nsubj') ? tree.words[word.head] : undefined;
  return verb !== undefined && verb.upos !== 'PRON' && open < verb.start && verb.start < close;
}
