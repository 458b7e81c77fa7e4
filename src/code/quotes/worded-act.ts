/** Acts worded in a quotation. In: the range of a quotation inside a clause that no verb of speech governs. Out: who does the act in these words: "**La Ligue** a suspendu « toute aide aux clubs »", "**Le Togo** donne « un mois » à la société, peut-on lire dans la lettre". */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { childrenBy, hasRel, pathUp, type Tree, wordAt } from '../tree/tree.js';
import { verbGroup } from '../tree/verb-group.js';
import type { QuotedRange } from './marks.js';
import { classed, type Reading, rowFrom } from './reading.js';
import { isSomebody, wholePhrase } from './speaker-phrase.js';

export function actorInWords(reading: Reading, range: QuotedRange): Phrase | null {
  const placed = reading.row[rowFrom(reading, range.start)];
  if (!placed) return null;
  const tree = reading.tree(placed.sentence);
  const top = pathUp(tree, placed.word.index).findLast((i) => isInside(wordAt(tree, i), range));
  const verb = top === undefined ? undefined : verbOver(tree, top, range);
  if (verb === undefined || !isWorded(reading, tree, verb)) return null;
  const subject = childrenBy(tree, verb, 'nsubj').find((i) => mayAct(reading, tree, wordAt(tree, i)));
  return subject === undefined ? null : wholePhrase(tree, subject);
}

/** Somebody, a body under its name, a state; "**ce** faisant" is nobody. */
function mayAct(reading: Reading, tree: Tree, word: Word): boolean {
  if (word.upos === 'PRON' || reading.isTime(word)) return false;
  return word.upos === 'PROPN' || isSomebody(reading, tree, word);
}

function isInside({ start }: Word, { open, close }: QuotedRange): boolean {
  return open < start && start < close;
}

/** The verb whose object, or whose complement, the quotation is. */
function verbOver(tree: Tree, top: number, { open }: QuotedRange): number | undefined {
  const { head } = wordAt(tree, top);
  const verb = head < 0 ? undefined : wordAt(tree, head);
  if (verb?.upos !== 'VERB' || verb.start > open) return undefined;
  return hasRel(wordAt(tree, top), 'obj', 'obl') ? head : undefined;
}

/** "a suspendu", "interdit": what an authority does by words, in the active and the indicative. */
function isWorded(reading: Reading, tree: Tree, verb: number): boolean {
  const group = verbGroup(tree, verb);
  if (group.form !== 'finite' || group.passive || group.negated) return false;
  return classed(reading, wordAt(tree, verb).lemma, 'worded-act');
}
