/** A unit of time at a token: "semaines", "mois", "week-end". In: tokens. Out: the unit and the index after it. */
import type { Unit } from '../node.js';
import { phraseAt, type Scan } from '../scan.js';

export function readUnit(scan: Scan, index: number): { unit: Unit; end: number } | null {
  const found = phraseAt(scan, index, 'unit');
  return found ? { unit: found.phrase.value, end: found.end } : null;
}
