/** "hier", "demain", "la veille", "le lendemain de la Tabaski". In: tokens. Out: a shift in days from today, the last named day or another expression. */
import type { Reading } from '../node.js';
import { afterOf, phraseAt, readPoint, type Scan } from '../scan.js';

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
  return { node: { kind: 'shift', days, base }, end: found.end };
}
