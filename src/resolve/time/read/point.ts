/** One time, with what qualifies it: the longest reading among the plain ones, then "dernier", "matin", "à 10h"… In: tokens. Out: a tree, or null. */
import type { Relative } from '../../../lexicon/time.js';
import type { Reading, TimeNode } from '../node.js';
import { ARTICLES, phraseAt, readPoint, type Scan, skip, textAt } from '../scan.js';
import { readAround } from './around.js';
import { readCycle } from './cycle.js';
import { readDate } from './date.js';
import { readDayList, readMonthList, readWeekdayList } from './date-list.js';
import { readEdge } from './edge.js';
import { readFeast, readSeason } from './feast.js';
import { readHour, readHourSpan } from './hour.js';
import { readFortnight, readSchoolStart } from './loose-words.js';
import { readNth } from './nth.js';
import { readOffset } from './offset.js';
import { isDay, readPart, readPartOfDay } from './part-of-day.js';
import { readShift } from './shift.js';
import { readCenturyNoun, readNamedYears, readYear, readYearRange } from './year.js';

type Reader = (scan: Scan, index: number) => Reading | null;

/** In the order of preference among readings of equal length. */
const READERS: readonly Reader[] = [
  readFeast,
  readAround,
  readNth,
  readPartOfDay,
  readEdge,
  readShift,
  readOffset,
  readCycle,
  readDayList,
  readMonthList,
  readWeekdayList,
  readDate,
  readYearRange,
  readNamedYears,
  readCenturyNoun,
  readYear,
  readSeason,
  readFortnight,
  readSchoolStart,
  readClock,
];

/** The reader that a scan is opened with. */
export function readQualified(scan: Scan, index: number): Reading | null {
  const start = thisPoint(scan, index) ?? leadPoint(scan, index) ?? longest(scan, index, READERS);
  if (!start) return null;
  let reading = start;
  for (let n = 0; n < 4; n++) {
    const next =
      addRelative(scan, reading) ?? addWeekday(scan, reading) ?? addPart(scan, reading) ?? addHour(scan, reading);
    if (!next) break;
    reading = next;
  }
  return reading;
}

export function longest(scan: Scan, index: number, readers: readonly Reader[]): Reading | null {
  let best: Reading | null = null;
  for (const reader of readers) {
    const reading = reader(scan, index);
    if (reading && reading.end > (best?.end ?? index)) best = reading;
  }
  return best;
}

/** "la **dernière** Tabaski", "la **prochaine** fête de la musique". */
function leadPoint(scan: Scan, index: number): Reading | null {
  const found = phraseAt(scan, index, 'relative');
  const of = found?.phrase.leads ? readFeast(scan, found.end) : null;
  return found && of && { node: { kind: 'select', which: found.phrase.value, of: of.node }, end: of.end };
}

/** "ce lundi", "cet été", "ce 14 juillet", "ce prochain lundi". */
function thisPoint(scan: Scan, index: number): Reading | null {
  if (!['ce', 'cet', 'cette'].includes(textAt(scan, index))) return null;
  const of = longest(scan, index + 1, [readFeast, readDate, readSeason]);
  return of && { node: { kind: 'select', which: 'this', of: of.node }, end: of.end };
}

/** "lundi dernier", "le 24 décembre dernier", "l'été prochain", "le lundi suivant". */
function addRelative(scan: Scan, reading: Reading): Reading | null {
  const { node } = reading;
  if (!selectable(node)) return null;
  const found = phraseAt(scan, reading.end, 'relative');
  const which: Relative | undefined = found?.phrase.value;
  if (!found || which === undefined || which === 'this') return null;
  return { node: { kind: 'select', which, of: node }, end: found.end };
}

function selectable(node: TimeNode): boolean {
  if (node.kind === 'date') return node.year === undefined;
  return (node.kind === 'feast' || node.kind === 'season') && node.year === undefined;
}

/** "la semaine prochaine lundi". */
function addWeekday(scan: Scan, reading: Reading): Reading | null {
  const { node } = reading;
  if (node.kind !== 'cycle' || node.unit !== 'week') return null;
  const found = phraseAt(scan, skip(scan, reading.end, ARTICLES), 'weekday');
  return found && { node: { kind: 'in', weekday: found.phrase.value, of: node }, end: found.end };
}

/** "mardi soir", "le 23 au matin", "demain en fin de matinée", "lundi à l'aube"; "mardi **dans la nuit**" has two days. */
function addPart(scan: Scan, reading: Reading): Reading | null {
  if (!isDay(reading.node)) return null;
  const part = readPart(scan, reading.end);
  if (part?.part === 'night') return { node: { kind: 'night', from: reading.node, to: null }, end: part.end };
  return part && { node: { kind: 'part', part: part.part, of: reading.node }, end: part.end };
}

/** "demain à 13h", "vendredi 18 juillet 2014 19h00", "jeudi de 9h à 11h", "mardi vers 10 heures". */
function addHour(scan: Scan, reading: Reading): Reading | null {
  const { node } = reading;
  if (!isDay(node) && node.kind !== 'part' && node.kind !== 'night') return null;
  // "lundi à partir de 10 h"
  let at = phraseAt(scan, reading.end, 'frame')?.end ?? reading.end;
  for (
    let n = 0;
    n < 3 && [',', 'a', 'vers', 'des', 'aux', 'alentours', '-', 'avant', 'apres'].includes(textAt(scan, at));
    n++
  )
    at++;
  const hour = readHourSpan(scan, at) ?? readHour(scan, at);
  if (!hour || node.kind === 'night') return null;
  return { node: { ...hour.node, of: node }, end: hour.end };
}

/** "à 10 heures", "13h30 demain", "entre 13h et 14h jeudi": in running text it needs "à" or "vers" before it. */
function readClock(scan: Scan, index: number): Reading | null {
  const announced = ['a', 'vers', 'des', 'entre', 'de'].includes(textAt(scan, index)) ? index + 1 : index;
  const hour = readHourSpan(scan, index) ?? readHour(scan, announced);
  if (!hour) return null;
  const at = textAt(scan, hour.end) === ',' ? hour.end + 1 : hour.end;
  const day = readPoint(scan, skip(scan, at, ARTICLES));
  if (day && (isDay(day.node) || day.node.kind === 'part'))
    return { node: { ...hour.node, of: day.node }, end: day.end };
  const before = textAt(scan, index - 1);
  // "en l'espace **de 24 heures**", "près **de 20 heures**": how long
  if (['espace', 'pres', 'duree', 'delai', 'bout'].includes(before) && textAt(scan, index) === 'de') return null;
  if (['pendant', 'durant', 'en', 'plus', 'moins'].includes(before)) return null;
  const led = announced > index || ['a', 'vers', 'midi', 'minuit', 'jusqu'].includes(before);
  return scan.isolated || led ? { node: hour.node, end: hour.end } : null;
}
