/** The times of an article. In: its parse, the words of time, the publication date. Out: time mentions in order, each read towards the past or the future as its verb is. */
import type { TimeWords } from '../lexicon/time.js';
import type { ParsedDocument } from '../model/sentence.js';
import { directionAt } from './time/direction.js';
import { findTimes, type TimeMention } from './time/find-times.js';

/** News looks back by default: "samedi" is the last one, unless the verb says otherwise. */
export function datesOf(parsed: ParsedDocument, words: TimeWords, published: string | null): TimeMention[] {
  const ranges = parsed.sentences.map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    directionAt: (start: number, end: number) => directionAt(sentence, words, start, end),
  }));
  return findTimes(parsed.doc, ranges, words, { published, direction: 'past' });
}
