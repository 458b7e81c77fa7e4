/** Times said by one word: "sous huitaine", "dans une quinzaine", "la rentrée 2019". In: tokens. Out: the days that it means. */
import type { Reading, TimeNode } from '../node.js';
import { OF, type Scan, textAt } from '../scan.js';
import { readYearHere } from './year.js';

const LENGTHS: Readonly<Record<string, number>> = { huitaine: 8, quinzaine: 15 };
/** The words that make such an expression, where no unit, month or number does. */
export const LOOSE_WORDS: ReadonlySet<string> = new Set([...Object.keys(LENGTHS), 'rentree']);

/** "sous quinzaine" is a term; "dans une quinzaine" a day, but not "dans une quinzaine de villages". */
export function readFortnight(scan: Scan, index: number): Reading | null {
  const first = textAt(scan, index);
  const at = textAt(scan, index + 1) === 'une' ? index + 2 : index + 1;
  const days = LENGTHS[textAt(scan, at)];
  if (days === undefined || OF.has(textAt(scan, at + 1))) return null;
  const offset: TimeNode = { kind: 'offset', unit: 'day', min: days, max: days, base: 'now' };
  if (first === 'sous') return { node: { kind: 'open', frame: 'within', of: offset }, end: at + 1 };
  return first === 'dans' && at === index + 2 ? { node: offset, end: at + 1 } : null;
}

const SCHOOL: ReadonlySet<string> = new Set(['scolaire', 'universitaire', 'politique', 'judiciaire']);
const SEPTEMBER = 9;

/** "la rentrée 2019": the month in which it falls, in the year said. */
export function readSchoolStart(scan: Scan, index: number): Reading | null {
  if (textAt(scan, index) !== 'rentree') return null;
  const year = readYearHere(scan, SCHOOL.has(textAt(scan, index + 1)) ? index + 2 : index + 1);
  return year && { node: { kind: 'date', month: SEPTEMBER, year: year.value }, end: year.end };
}
