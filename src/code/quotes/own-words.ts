/** Subjects before the mark of a verb of speech inside it. In: a quotation's range. Out: the cue of "**L'association** a « condamné ces violences »", "**Le ministère** « a l'honneur de porter à votre connaissance… »". */
import type { Word } from '../../model/sentence.js';
import { childrenBy, type Tree } from '../tree/tree.js';
import type { Cue } from './cue.js';
import type { QuotedRange } from './marks.js';
import { classed, type Reading, rowFrom } from './reading.js';
import { reportAt, verbText } from './report-words.js';
import { subjectOf } from './speaker-of-verb.js';
import { isSomebody, wholePhrase } from './speaker-phrase.js';

/** How far inside the marks the verb may stand: "a vivement **condamné**". */
const REACH = 5;

export function ownWordsCue(reading: Reading, range: QuotedRange): Cue | null {
  const first = rowFrom(reading, range.start);
  const sentence = reading.row[first]?.sentence;
  if (sentence === undefined) return null;
  const tree = reading.tree(sentence);
  for (let at = first; at < first + REACH; at++) {
    const placed = reading.row[at];
    if (!placed || placed.sentence !== sentence || placed.word.start >= range.end) return null;
    const subject = placed.word.upos === 'VERB' ? subjectBefore(reading, tree, placed.word, range) : undefined;
    if (subject === undefined) continue;
    const entry = reportAt(reading, at)?.entry;
    if (!entry && !isCourtesy(reading, tree, placed.word)) return null;
    return { text: verbText(reading, at), speaker: wholePhrase(tree, subject), rule: entry?.id ?? 'fr.quote.own', at };
  }
  return null;
}

/** Its subject, in the active, outside the marks: somebody who may speak. */
function subjectBefore(reading: Reading, tree: Tree, verb: Word, { open }: QuotedRange): number | undefined {
  const isPassive = childrenBy(tree, verb.index, 'aux').some((i) => tree.words[i]?.lemma === 'être');
  const subject = isPassive ? undefined : subjectOf(reading, tree, verb.index);
  const word = subject === undefined ? undefined : tree.words[subject];
  if (!word || word.start > open || !isSomebody(reading, tree, word)) return undefined;
  // "Soldats morts au Mali : « **Je** mesure… »" has a subject of its own inside
  const between = tree.words.slice(word.index, verb.index);
  return between.some((w) => w.form === ':') ? undefined : subject;
}

/** "**a l'honneur** de", "**a le regret** de": how a body opens a letter. */
function isCourtesy(reading: Reading, tree: Tree, verb: Word): boolean {
  if (verb.lemma === 'tenir') return true;
  if (verb.lemma !== 'avoir') return false;
  return childrenBy(tree, verb.index, 'obj').some((i) => classed(reading, tree.words[i]?.lemma ?? '', 'courtesy'));
}
