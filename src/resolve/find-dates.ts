/** The times of an article. In: its sentences, the words of time, the publication date. Out: time mentions, read towards the future where the verb is. */
import type { TimeWords } from '../lexicon/time.js';
import type { ParsedDocument, Sentence } from '../model/sentence.js';
import { findTimes, type TimeMention } from './time/find-times.js';

export function datesOf(parsed: ParsedDocument, words: TimeWords, published: string | null): TimeMention[] {
  const ranges = parsed.sentences.map((s) => ({ start: s.start, end: s.end, direction: isFuture(s) ? ('future' as const) : undefined }));
  return findTimes(parsed.doc, ranges, words, { published, direction: 'past' });
}

/** "Le sommet **se tiendra** samedi", "**doit** se rendre jeudi": the day to come, not the last one. */
function isFuture(sentence: Sentence): boolean {
  const root = sentence.words.find((w) => w.head < 0);
  if (!root) return false;
  const group = [root, ...sentence.words.filter((w) => w.head === root.index && w.deprel.startsWith('aux'))];
  if (group.some((w) => w.feats['Tense'] === 'Fut')) return true;
  const going = /^(aller|devoir)$/.test(root.lemma) && root.feats['Tense'] === 'Pres';
  return going && sentence.words.some((w) => w.head === root.index && w.deprel.startsWith('xcomp') && w.feats['VerbForm'] === 'Inf');
}
