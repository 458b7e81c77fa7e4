/** Everything that may be read at a token: spans, nights, open intervals, single times. In: tokens. Out: the longest reading, or null. */
import type { TimeWords } from '../../../lexicon/time.js';
import type { Reading } from '../node.js';
import { openScan, phraseAt, readPoint, type Scan, textAt } from '../scan.js';
import { readDay } from './date.js';
import { readNight } from './night.js';
import { readBareUnit } from './nth.js';
import { readOpen } from './open.js';
import { longest, readQualified } from './point.js';
import { readSpan } from './span.js';

/** In the order of preference among readings of equal length: "avant-hier" is a day, not all that came before yesterday. */
const READERS = [readPoint, readNight, readSpan, readOpen, readLone] as const;

/** The tokens of a text, ready to read. */
export function openExpressions(text: string, words: TimeWords, isolated: boolean): Scan {
  return openScan(text, words, isolated, readQualified);
}

export function readExpression(scan: Scan, index: number): Reading | null {
  return longest(scan, index, READERS);
}

/** What is a time only when it stands alone, as in `vigie when "le 15"` or "cette fin de mois": a bare day after "le", a bare week-end. */
function readLone(scan: Scan, index: number): Reading | null {
  if (!scan.isolated) return null;
  if (['le', 'au'].includes(textAt(scan, index))) {
    const day = readDay(scan, index + 1);
    if (day && !scan.tokens[day.end]) return { node: { kind: 'date', day: day.value }, end: day.end };
  }
  const unit = phraseAt(scan, index, 'unit');
  const led = ['le', 'la', 'l', 'dans'].includes(textAt(scan, index - 1));
  return unit && led && unit.phrase.value === 'weekend' && !scan.tokens[unit.end] ? readBareUnit(scan, index) : null;
}
