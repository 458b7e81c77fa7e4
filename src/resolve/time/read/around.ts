/** "la semaine du 6 octobre", "le week-end du 8 mai", "la journée de mardi", "lundi de la semaine prochaine", "lundi en huit". In: tokens. Out: the unit around a day, or a day in a week. */
import type { Reading } from '../node.js';
import { afterOf, closesNumber, phraseAt, readPoint, type Scan, textAt } from '../scan.js';
import { readDigits } from './number.js';
import { isDay } from './part-of-day.js';
import { readUnit } from './unit.js';

export function readAround(scan: Scan, index: number): Reading | null {
  return readUnitAround(scan, index) ?? readWeekdayIn(scan, index);
}

function readUnitAround(scan: Scan, index: number): Reading | null {
  const unit = readUnit(scan, index);
  if (!unit || (unit.unit !== 'week' && unit.unit !== 'weekend' && unit.unit !== 'day')) return null;
  const at = afterOf(scan, unit.end);
  const day = at === null ? null : (readPoint(scan, at) ?? readBareDay(scan, unit.unit, at));
  if (!day) return null;
  if (day.node.kind === 'cycle' && day.node.unit === 'week' && unit.unit === 'weekend') {
    return { node: { kind: 'around', unit: 'weekend', of: day.node }, end: day.end };
  }
  return isDay(day.node) ? { node: { kind: 'around', unit: unit.unit, of: day.node }, end: day.end } : null;
}

/** "la semaine **du 18**"; "du 18 au 24 mars" is read as such. */
function readBareDay(scan: Scan, unit: string, index: number): Reading | null {
  const day = unit === 'week' && textAt(scan, index - 1) === 'du' ? readDigits(scan, index) : null;
  const isDay = day !== null && day.value >= 1 && day.value <= 31 && closesNumber(scan, day.end);
  if (!isDay || ['au', 'a', 'et', '-'].includes(textAt(scan, day.end))) return null;
  return { node: { kind: 'date', day: day.value }, end: day.end };
}

function readWeekdayIn(scan: Scan, index: number): Reading | null {
  const found = phraseAt(scan, index, 'weekday');
  if (!found) return null;
  const weekday = found.phrase.value;
  const [a, b] = [textAt(scan, found.end), textAt(scan, found.end + 1)];
  if (a === 'en' && (b === 'huit' || b === '8'))
    return { node: { kind: 'ahead', weekday, weeks: 1 }, end: found.end + 2 };
  if (a === 'en' && (b === 'quinze' || b === '15'))
    return { node: { kind: 'ahead', weekday, weeks: 2 }, end: found.end + 2 };
  const week = readPoint(scan, afterOf(scan, found.end) ?? found.end);
  if (!week || !isWeek(week)) return null;
  return { node: { kind: 'in', weekday, of: week.node }, end: week.end };
}

/** "la semaine prochaine", "cette semaine", "dans deux semaines". */
function isWeek(reading: Reading): boolean {
  const { node } = reading;
  if (node.kind === 'cycle' || node.kind === 'offset') return node.unit === 'week';
  return node.kind === 'around' && node.unit === 'week';
}
