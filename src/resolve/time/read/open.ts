/** "depuis septembre 2025", "jusqu'à vendredi", "à partir de lundi", "avant le 28 avril", "d'ici fin février", "depuis deux ans". In: tokens. Out: an interval with one end said. */
import type { Reading, TimeNode } from '../node.js';
import { ARTICLES, phraseAt, readPoint, type Scan, skip, skipAbout, textAt } from '../scan.js';
import { readDuration } from './duration.js';
import { readNight } from './night.js';
import { readBareUnit } from './nth.js';
import { readYearHere } from './year.js';

export function readOpen(scan: Scan, index: number): Reading | null {
  const found = phraseAt(scan, index, 'frame');
  const frame = found?.phrase.value;
  if (!found || frame === undefined || frame === 'between' || frame === 'during') return null;
  const about = skipAbout(scan, found.end);
  const at = skip(scan, about, new Set([...ARTICLES, 'a', 'au', 'en']));
  const of = (frame === 'since' || frame === 'within' ? readElapsed(scan, about, frame) : null) ?? readTarget(scan, at);
  return of && { node: { kind: 'open', frame, of: of.node }, end: of.end };
}

/** "depuis deux ans" goes back from today, "d'ici trois jours" goes forward. */
function readElapsed(scan: Scan, index: number, frame: 'since' | 'within'): Reading | null {
  const duration = readDuration(scan, index);
  if (!duration) return null;
  const sign = frame === 'since' ? -1 : 1;
  const [a, b] = [duration.min * sign, duration.max * sign];
  const node: TimeNode = { kind: 'offset', unit: duration.unit, min: Math.min(a, b), max: Math.max(a, b), base: 'now' };
  return { node, end: duration.end };
}

function readTarget(scan: Scan, index: number): Reading | null {
  const year = readYearHere(scan, index);
  const point = readNight(scan, index) ?? readPoint(scan, index);
  if (point && point.end > (year?.end ?? 0)) return point;
  if (year) return { node: { kind: 'date', year: year.value }, end: year.end };
  // "à partir du 8", "d'ici la semaine": only in an expression given alone
  if (!scan.isolated) return null;
  const day = /^\d{1,2}$/.test(textAt(scan, index)) ? Number(textAt(scan, index)) : 0;
  if (day >= 1 && day <= 31 && !scan.tokens[index + 1]) return { node: { kind: 'date', day }, end: index + 1 };
  return readBareUnit(scan, index);
}
