/** Days, weekdays or months named together: "les 20 et 21 décembre", "13-15 juillet", "samedi et dimanche", "mars-avril 2012". In: tokens. Out: first to last. */
import type { DateNode, Reading } from '../node.js';
import { phraseAt, type Scan, textAt } from '../scan.js';
import { readDay, readDayMonth, readMonth } from './date.js';

/** "les 20 et 21 décembre", "13-15 juillet", "3, 4 et 5 mai": days that share one month. */
export function readDayList(scan: Scan, index: number): Reading | null {
  const first = readDay(scan, afterWeekday(scan, index));
  if (!first) return null;
  let at = first.end;
  let last: ReturnType<typeof readDayMonth> = null;
  for (let n = 0; n < 6 && !last && isLink(scan, at); n++) {
    const next = afterWeekday(scan, at + 1);
    last = readDayMonth(scan, next);
    const day = last ? null : readDay(scan, next);
    if (!last && !day) return null;
    at = last?.end ?? day?.end ?? at;
  }
  if (!last || last.node.day === undefined || last.node.day <= first.value) return null;
  return { node: { kind: 'span', from: { ...last.node, day: first.value }, to: last.node }, end: last.end };
}

/** "**samedi** 4 et **dimanche** 5 octobre" */
function afterWeekday(scan: Scan, index: number): number {
  return phraseAt(scan, index, 'weekday')?.end ?? index;
}

function isLink(scan: Scan, index: number): boolean {
  return ['et', ',', '-', 'au', 'ou'].includes(textAt(scan, index));
}

/** "mars-avril 2012", "mars et avril 2012". */
export function readMonthList(scan: Scan, index: number): Reading | null {
  const first = phraseAt(scan, index, 'month');
  if (!first || !['-', 'et', '/'].includes(textAt(scan, first.end))) return null;
  const last = readMonth(scan, first.end + 1);
  if (last?.node.kind !== 'date') return null;
  const from: DateNode = { kind: 'date', month: first.phrase.value, year: last.node.year };
  return { node: { kind: 'span', from, to: last.node }, end: last.end };
}

/** "samedi et dimanche": only days that follow each other; "lundi et jeudi" are two dates. */
export function readWeekdayList(scan: Scan, index: number): Reading | null {
  const first = phraseAt(scan, index, 'weekday');
  const last = first && textAt(scan, first.end) === 'et' ? phraseAt(scan, first.end + 1, 'weekday') : null;
  if (!first || !last || last.phrase.value !== (first.phrase.value % 7) + 1) return null;
  const from: DateNode = { kind: 'date', weekday: first.phrase.value };
  return { node: { kind: 'span', from, to: { kind: 'date', weekday: last.phrase.value } }, end: last.end };
}
