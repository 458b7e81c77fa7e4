/** "**En 2015**, dix voyageurs ont été tués **le 12 juin**": the year that opens a sentence is that of its dates. In: the first time of a sentence and its value, then each later tree of time. Out: the year, or null; the tree with that year. */
import { ymd } from './calendar.js';
import type { Value } from './evaluate/value.js';
import type { TimeNode } from './node.js';

/** "Au cours de la même année,": no more words may stand before the year. */
const OPENS = 12;

/** @param offset how far from the start of its sentence the time stands */
export function yearOfFrame(node: TimeNode, value: Value | null, offset: number): number | null {
  if (offset > OPENS || value?.precision !== 'year' || value.from === null) return null;
  const isYear = node.kind === 'date' || (node.kind === 'cycle' && node.base === 'anchor');
  return isYear ? ymd(value.from).year : null;
}

/** A date with its weekday is of the day's news, whatever year opens the sentence. */
export function inYear(node: TimeNode, year: number): TimeNode {
  switch (node.kind) {
    case 'date':
      return node.month === undefined || node.year !== undefined || node.weekday !== undefined
        ? node
        : { ...node, year };
    case 'part':
    case 'hour':
      return node.of ? { ...node, of: inYear(node.of, year) } : node;
    case 'span':
      return { ...node, from: inYear(node.from, year), to: inYear(node.to, year) };
    default:
      return node;
  }
}
