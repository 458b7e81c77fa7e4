/** "il y a trois jours", "dans deux semaines", "deux ans plus tard", "trois jours après Noël". In: tokens. Out: a distance from today, from the last named day, or from another expression. */
import type { Base, Reading } from '../node.js';
import { ARTICLES, phraseAt, readPoint, type Scan, skip, textAt } from '../scan.js';
import { type Duration, readDuration } from './duration.js';

export function readOffset(scan: Scan, index: number): Reading | null {
  return readAgo(scan, index) ?? readIn(scan, index) ?? readLater(scan, index);
}

function offset(duration: Duration, sign: 1 | -1, base: Base, end: number): Reading {
  const [near, far] = [duration.min * sign, duration.max * sign];
  return {
    node: { kind: 'offset', unit: duration.unit, min: Math.min(near, far), max: Math.max(near, far), base },
    end,
  };
}

/** "il y a trois jours", "voilà deux ans", "ça fait deux ans". */
function readAgo(scan: Scan, index: number): Reading | null {
  const [a, b, c] = [textAt(scan, index), textAt(scan, index + 1), textAt(scan, index + 2)];
  let at: number | null = null;
  if (a === 'il' && b === 'y' && c === 'a') at = index + 3;
  else if (a === 'y' && b === 'a') at = index + 2;
  else if (a === 'voici' || a === 'voila') at = index + 1;
  else if ((a === 'ca' || a === 'cela') && b === 'fait') at = index + 2;
  const duration = at === null ? null : readDuration(scan, at);
  return duration && offset(duration, -1, 'now', duration.end);
}

/** "dans deux semaines"; "dans les quinze jours" is a delay that runs from now. */
function readIn(scan: Scan, index: number): Reading | null {
  const word = textAt(scan, index);
  if (word !== 'dans' && word !== 'sous') return null;
  const at = skip(scan, index + 1, ARTICLES);
  const duration = readDuration(scan, at);
  if (!duration) return null;
  const point = offset(duration, 1, 'now', duration.end);
  if (at === index + 1 && word === 'dans') return point;
  return { node: { kind: 'open', frame: 'within', of: point.node }, end: point.end };
}

const AFTER: ReadonlySet<string> = new Set(['apres', 'suivant', 'depuis']);
const BEFORE: ReadonlySet<string> = new Set(['avant', 'auparavant', 'precedent']);

/** "trois jours plus tard", "un mois plus tôt", "deux ans après", "une semaine avant Noël". */
function readLater(scan: Scan, index: number): Reading | null {
  const duration = readDuration(scan, index);
  if (!duration) return null;
  const [a, b] = [textAt(scan, duration.end), textAt(scan, duration.end + 1)];
  if (a === 'plus' && (b === 'tard' || b === 'tot'))
    return offset(duration, b === 'tard' ? 1 : -1, 'anchor', duration.end + 2);
  // "deux semaines à partir de lundi"
  const frame = phraseAt(scan, duration.end, 'frame');
  const start = frame?.phrase.value === 'from' ? readPoint(scan, skip(scan, frame.end, ARTICLES)) : null;
  if (start) return offset(duration, 1, start.node, start.end);
  const sign = AFTER.has(a) ? 1 : BEFORE.has(a) ? -1 : null;
  if (sign === null) return null;
  const after = duration.end + 1;
  const target = a === 'apres' || a === 'avant' ? readPoint(scan, skip(scan, after, ARTICLES)) : null;
  if (target) return offset(duration, sign, target.node, target.end);
  return standsAlone(scan, after, a) ? offset(duration, sign, 'anchor', after) : null;
}

/** "deux ans après, …" refers to what was just said; "deux ans après le coup d'État" to something that is no date. */
function standsAlone(scan: Scan, index: number, word: string): boolean {
  if (word === 'auparavant') return true;
  if (word === 'depuis' || word === 'suivant' || word === 'precedent') return false;
  const next = scan.tokens[index];
  if (
    next?.kind === 'word' &&
    (ARTICLES.has(next.text) ||
      [
        'son',
        'sa',
        'ses',
        'leur',
        'leurs',
        'un',
        'une',
        'que',
        'qu',
        'avoir',
        'etre',
        'cette',
        'ce',
        'cet',
        'ces',
        'des',
        'de',
        'd',
      ].includes(next.text))
  )
    return false;
  return true;
}
