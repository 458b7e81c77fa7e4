/** "hier", "demain", "la veille", "le lendemain de la Tabaski". In: tokens. Out: a shift in days from today, the last named day or another expression. */
import type { Reading } from '../node.js';
import { afterOf, phraseAt, readPoint, type Scan, textAt } from '../scan.js';
import { readDate } from './date.js';

export function readShift(scan: Scan, index: number): Reading | null {
  const found = phraseAt(scan, index, 'shift');
  if (!found) return null;
  const { value: days, base } = found.phrase;
  if (base === 'anchor') {
    const at = afterOf(scan, found.end);
    const target = at === null ? null : readPoint(scan, at);
    if (target) return { node: { kind: 'shift', days, base: target.node }, end: target.end };
    // "au lendemain **de l'attaque**": not the day after the one named last
    if (at !== null) return { node: { kind: 'shift', days, base: 'event' }, end: found.end };
  }
  return dayNamed(scan, found.end, days) ?? { node: { kind: 'shift', days, base }, end: found.end };
}

/** "hier **samedi**", "hier, **3 mai**": said twice; words that were said on another day than they were printed are right by the day's name. */
function dayNamed(scan: Scan, index: number, days: number): Reading | null {
  const isApart = textAt(scan, index) === ',';
  const date = readDate(scan, isApart ? index + 1 : index);
  if (date?.node.kind !== 'date') return null;
  const { day, month, weekday } = date.node;
  if (day !== undefined && month !== undefined) return date;
  if (weekday === undefined || isApart) return null;
  return days < 0 ? { node: { kind: 'select', which: 'last', of: date.node }, end: date.end } : date;
}
