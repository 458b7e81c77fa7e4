/** Parts of the day: "ce matin", "dans la soirée de mardi", "à l'aube", "la nuit dernière", "le matin du 3 mars". In: tokens. Out: the part and its day. */
import type { Reading, TimeNode } from '../node.js';
import { ARTICLES, afterOf, closesNumber, phraseAt, readPoint, type Scan, skip, textAt } from '../scan.js';
import { readDigits } from './number.js';

/** The words that lead into a part of the day: "dans la", "en fin de", "en début d'", "au", "à l'", "tôt dans la", "tard le". */
const LEADS: ReadonlySet<string> = new Set([
  'dans',
  'en',
  'au',
  'a',
  'le',
  'la',
  'l',
  'tot',
  'tard',
  'vers',
  'des',
  'juste',
  'avant',
  'apres',
  'pendant',
  'durant',
  'sur',
]);

/** The part alone, after its leads: "dans la soirée", "en fin de matinée", "tôt le matin". */
export function readPart(
  scan: Scan,
  index: number,
): { part: Extract<TimeNode, { kind: 'part' }>['part']; end: number } | null {
  let at = index;
  for (let n = 0; n < 4 && LEADS.has(textAt(scan, at)) && !phraseAt(scan, at, 'part'); n++) at++;
  const edge = phraseAt(scan, at, 'part') ? null : phraseAt(scan, at, 'edge');
  if (edge) at = edgeEnd(scan, edge.end);
  const part = phraseAt(scan, at, 'part');
  return part && { part: part.phrase.value, end: part.end };
}

function edgeEnd(scan: Scan, index: number): number {
  return afterOf(scan, index) ?? skip(scan, index, new Set(['-', ...ARTICLES]));
}

export function readPartOfDay(scan: Scan, index: number): Reading | null {
  return readThisPart(scan, index) ?? readPartOf(scan, index);
}

/** "ce matin", "cette nuit", "en ce début de soirée", "la nuit dernière". */
function readThisPart(scan: Scan, index: number): Reading | null {
  const today: TimeNode = { kind: 'shift', days: 0, base: 'now' };
  const word = textAt(scan, index);
  if (word === 'ce' || word === 'cet' || word === 'cette') {
    const found = readPart(scan, index + 1);
    if (!found || (LEADS.has(textAt(scan, index + 1)) && !phraseAt(scan, index + 1, 'part'))) return null;
    return {
      node:
        found.part === 'night'
          ? { kind: 'night', from: today, to: null }
          : { kind: 'part', part: found.part, of: today },
      end: found.end,
    };
  }
  const part = phraseAt(scan, skip(scan, index, ARTICLES), 'part');
  const relative = part && phraseAt(scan, part.end, 'relative');
  if (!part || !relative || relative.phrase.value === 'this') return null;
  const days = relative.phrase.value === 'last' || relative.phrase.value === 'preceding' ? -1 : 1;
  const day: TimeNode = { kind: 'shift', days, base: 'now' };
  if (part.phrase.value === 'night' && days < 0)
    return { node: { kind: 'night', from: day, to: today }, end: relative.end };
  return { node: { kind: 'part', part: part.phrase.value, of: day }, end: relative.end };
}

/** "le matin du 3 mars", "dans la soirée de mardi", "dans la matinée". Alone it needs "dans", "en" or "à l'": "le soir" is a habit. */
function readPartOf(scan: Scan, index: number): Reading | null {
  const found = readPart(scan, index);
  if (!found) return null;
  const at = afterOf(scan, found.end) ?? (found.part === 'night' ? null : found.end);
  const day = at === null ? null : (readPoint(scan, skip(scan, at, ARTICLES)) ?? readBareDay(scan, at));
  if (day && isDay(day.node)) {
    const node: TimeNode =
      found.part === 'night'
        ? { kind: 'night', from: day.node, to: null }
        : { kind: 'part', part: found.part, of: day.node };
    return { node, end: day.end };
  }
  const led =
    ['dans', 'en', 'a', 'au', 'tot', 'tard', 'vers'].includes(textAt(scan, index)) &&
    textAt(scan, found.end - 1) !== 'dejeuner';
  if (!scan.isolated && !(led && !isHabit(scan, index))) return null;
  return { node: { kind: 'part', part: found.part, of: null }, end: found.end };
}

/** "le soir du 15". */
function readBareDay(scan: Scan, index: number): Reading | null {
  const day = textAt(scan, index - 1) === 'du' ? readDigits(scan, index) : null;
  return day && day.value >= 1 && day.value <= 31 && closesNumber(scan, day.end)
    ? { node: { kind: 'date', day: day.value }, end: day.end }
    : null;
}

/** "au matin", "en soirée" may be any day; "dans la nuit", "à l'aube" are one. */
function isHabit(scan: Scan, index: number): boolean {
  return textAt(scan, index) === 'en' && textAt(scan, index + 1) === 'journee';
}

/** Is it a single day, so that a part of it makes sense? */
export function isDay(node: TimeNode): boolean {
  if (node.kind === 'date') return node.day !== undefined || node.weekday !== undefined;
  if (node.kind === 'select' || node.kind === 'around') return isDay(node.of);
  if (node.kind === 'cycle') return node.unit === 'day';
  return (
    node.kind === 'shift' ||
    node.kind === 'feast' ||
    node.kind === 'in' ||
    node.kind === 'ahead' ||
    node.kind === 'offset' ||
    (node.kind === 'nth' && ('weekday' in node.item || node.item.unit === 'day'))
  );
}
