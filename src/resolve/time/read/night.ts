/** "la nuit de mardi à mercredi", "dans la nuit du 4 au 5 janvier", "nuit de jeudi 9 à vendredi 10 mai". In: tokens. Out: the two days of the night. */
import type { DateNode, Reading, TimeNode } from '../node.js';
import { ARTICLES, afterOf, readPoint, type Scan, skip, textAt } from '../scan.js';
import { readDay } from './date.js';

export function readNight(scan: Scan, index: number): Reading | null {
  let at = textAt(scan, index) === 'dans' || textAt(scan, index) === 'durant' ? index + 1 : index;
  at = skip(scan, at, ARTICLES);
  if (textAt(scan, at) !== 'nuit') return null;
  const start = afterOf(scan, at + 1);
  if (start === null) return null;
  const from = readNightDay(scan, start);
  if (!from) return null;
  const link = textAt(scan, from.end);
  const to = link === 'a' || link === 'au' ? readPoint(scan, skip(scan, from.end + 1, ARTICLES)) : null;
  if (to) return { node: { kind: 'night', from: shareMonth(from.node, to.node), to: to.node }, end: to.end };
  if (from.node.kind === 'date' && from.node.day !== undefined && from.node.month === undefined) return null;
  return { node: { kind: 'night', from: from.node, to: null }, end: from.end };
}

/** "du 4" alone is enough before "au 5 janvier". */
function readNightDay(scan: Scan, index: number): Reading | null {
  const point = readPoint(scan, index);
  if (point) return point;
  const day = readDay(scan, index);
  return day && { node: { kind: 'date', day: day.value }, end: day.end };
}

/** The first day takes the month and year of the second: "du 5 au 9 juin 2025". */
export function shareMonth(from: TimeNode, to: TimeNode): TimeNode {
  if (from.kind !== 'date' || to.kind !== 'date') return from;
  const shared: DateNode = { ...from };
  if (from.day !== undefined && from.month === undefined) {
    const earlier = to.day !== undefined && to.day < from.day && to.month !== undefined;
    const month = earlier ? (((to.month ?? 1) + 10) % 12) + 1 : to.month;
    const year = earlier && to.month === 1 && to.year !== undefined ? to.year - 1 : to.year;
    return { ...shared, month, year };
  }
  if (from.month !== undefined && from.year === undefined && to.year !== undefined) {
    const earlier = to.month !== undefined && from.month > to.month;
    return { ...shared, year: earlier ? to.year - 1 : to.year };
  }
  return shared;
}
