/** The phrase of who speaks. In: a reporting verb or preposition in the row of words. Out: the phrase of its subject, or null. */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { conjuncts, phraseAt, phraseOfRange } from '../tree/phrase.js';
import { childrenBy, hasRel, type Tree, wordAt } from '../tree/tree.js';
import { type Reading, rowFrom } from './reading.js';

const SUBJECT_CLITIC = /^-?(?:t-)?(?:il|elle|ils|elles|on)$/i;

export function isClitic(word: Word): boolean {
  return (
    SUBJECT_CLITIC.test(word.form) ||
    (word.upos === 'PRON' && hasRel(word, 'expl', 'iobj', 'obj') && word.form.length <= 4)
  );
}

/** Subject behind the verb: the clitic of "a-t-il déclaré", or the noun phrase of "a déclaré le préfet". */
export function speakerAfter(reading: Reading, at: number): Phrase | null {
  const clitic = cliticNear(reading, at);
  if (clitic) return clitic;
  const placed = reading.row[at];
  if (!placed) return null;
  const tree = reading.tree(placed.sentence);
  const subject = childrenBy(tree, placed.word.index, 'nsubj').find((i) => i > placed.word.index);
  return subject === undefined ? phraseNear(reading, at + 1) : wholePhrase(tree, subject);
}

/** "-t-il" stands just before a participle ("a-t-il dit") or just after a simple verb ("dit-il"). */
function cliticNear(reading: Reading, at: number): Phrase | null {
  for (const i of [at - 1, at + 1, at - 2, at + 2, at - 3]) {
    const placed = reading.row[i];
    if (placed && SUBJECT_CLITIC.test(placed.word.form) && placed.sentence === reading.row[at]?.sentence) {
      return phraseOfRange(reading.tree(placed.sentence), placed.word.index, placed.word.index, placed.word.index);
    }
  }
  return null;
}

/** Subject of a verb that introduces: its own, or that of the verb that governs it ("il a réagi, **dénonçant** « … »", "a tenu à **saluer** « … »"). */
export function speakerOfVerb(reading: Reading, at: number): Phrase | null {
  const placed = reading.row[at];
  if (!placed) return null;
  const tree = reading.tree(placed.sentence);
  const seen = new Set<number>();
  for (let verb = placed.word.index; verb >= 0 && !seen.has(verb); verb = wordAt(tree, verb).head) {
    seen.add(verb);
    const subject = childrenBy(tree, verb, 'nsubj')[0];
    if (subject !== undefined) return antecedent(tree, verb, subject);
    if (hasRel(wordAt(tree, verb), 'acl') && seen.size === 1) return wholePhrase(tree, wordAt(tree, verb).head);
    const passiveAgent = childrenBy(tree, verb, 'obl:agent')[0];
    if (passiveAgent !== undefined) return wholePhrase(tree, passiveAgent);
  }
  return null;
}

/** "le préfet, **qui** dénonce « … »": the noun that the relative clause hangs on. */
function antecedent(tree: Tree, verb: number, subject: number): Phrase {
  const relative = wordAt(tree, subject).form.toLowerCase() === 'qui' && wordAt(tree, verb).deprel.startsWith('acl');
  return wholePhrase(tree, relative ? wordAt(tree, verb).head : subject);
}

/** The noun phrase that starts at or just after a position: what follows "selon", or a postposed subject that the tree missed. */
export function phraseNear(reading: Reading, at: number): Phrase | null {
  const sentence = reading.row[at]?.sentence;
  for (let i = at; i < at + 4; i++) {
    const placed = reading.row[i];
    if (!placed || placed.sentence !== sentence || placed.word.upos === 'PUNCT' || placed.word.upos === 'ADP')
      return null;
    if (placed.word.upos === 'NOUN' || placed.word.upos === 'PROPN' || placed.word.upos === 'PRON') {
      return wholePhrase(reading.tree(placed.sentence), placed.word.index);
    }
  }
  return null;
}

/** The phrase with its conjuncts: "plaident **A et B**" has one speaker phrase. */
function wholePhrase(tree: Tree, head: number): Phrase {
  const all = conjuncts(tree, head).map((h) => phraseAt(tree, h));
  const first = Math.min(...all.map((p) => p.first));
  const last = Math.max(...all.map((p) => p.last));
  return phraseOfRange(tree, head, first, last);
}

/** Subject of the last clause before an offset, where it may speak: the speaker of a quotation that nothing else introduces. */
export function subjectBefore(reading: Reading, offset: number, mayReport: (lemma: string) => boolean): Phrase | null {
  const last = reading.row[rowFrom(reading, offset) - 1];
  if (!last) return null;
  const tree = reading.tree(last.sentence);
  const root = tree.words.find((w) => w.head < 0);
  if (!root || !mayReport(root.lemma.toLowerCase())) return null;
  const subject = childrenBy(tree, root.index, 'nsubj')[0];
  return subject === undefined ? null : wholePhrase(tree, subject);
}
