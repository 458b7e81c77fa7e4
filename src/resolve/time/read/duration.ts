/** A length of time: "trois jours", "un an et demi", "une demi-heure", "trois quarts d'heure", "quelques mois". In: tokens. Out: bounds and unit. */
import type { Unit } from '../node.js';
import { OF, phraseAt, type Scan, skipAbout, textAt } from '../scan.js';
import { readCount } from './number.js';
import { readUnit } from './unit.js';

export interface Duration {
  readonly min: number;
  readonly max: number;
  readonly unit: Unit;
  readonly end: number;
}

export function readDuration(scan: Scan, index: number): Duration | null {
  const at = skipAbout(scan, index);
  const count = readCount(scan, at);
  const unit = count && readUnit(scan, textAt(scan, count.end) === '-' ? count.end + 1 : count.end);
  if (!count || !unit) return readQuarterHour(scan, at);
  const half = phraseAt(scan, unit.end, 'minutes')?.phrase.value === 30;
  const extra = half ? 0.5 : 0;
  return {
    min: count.min + extra,
    max: count.max + extra,
    unit: unit.unit,
    end: unit.end + (half ? 2 : minutesAfter(scan, unit)),
  };
}

/** The minutes of "2h30". */
function minutesAfter(scan: Scan, unit: { unit: Unit; end: number }): number {
  const next = scan.tokens[unit.end];
  return unit.unit === 'hour' && next?.kind === 'number' && !next.gap ? 1 : 0;
}

/** "un quart d'heure", "trois quarts d'heure". */
function readQuarterHour(scan: Scan, index: number): Duration | null {
  const found = phraseAt(scan, index, 'minutes');
  if (!found || !OF.has(textAt(scan, found.end))) return null;
  const unit = readUnit(scan, found.end + 1);
  if (unit?.unit !== 'hour') return null;
  return { min: found.phrase.value, max: found.phrase.value, unit: 'minute', end: unit.end };
}
