/** The words of time of a parsed article. In: the parse, the words, the publication date. Out: placed mentions, in order. */
import type { TimeWords } from '../../lexicon/time.js';
import type { ParsedDocument } from '../../model/sentence.js';
import { directionAt } from './direction.js';
import { findTimes, type TimeMention } from './find-times.js';

/** News looks back by default: "samedi" is the last one, unless the verb says otherwise. */
export function timesOf(parsed: ParsedDocument, words: TimeWords, published: string | null): TimeMention[] {
  const ranges = parsed.sentences.map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    directionAt: (start: number, end: number) => directionAt(sentence, words, start, end),
  }));
  return findTimes(parsed.doc, ranges, words, { published, direction: 'past' });
}
