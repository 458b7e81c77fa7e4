/** Calendar dates: "mardi 3 mars 2015", "1er mars", "12/03/2024", "mars 2012", "mardi 19", "samedi". In: tokens. Out: a partial date. */
import { isDate } from '../calendar.js';
import type { DateNode, Reading } from '../node.js';
import { ARTICLES, afterOf, closesNumber, OF, phraseAt, type Scan, skip, textAt } from '../scan.js';
import { readHour } from './hour.js';
import { readDigits, readRank } from './number.js';
import { afterYearLink, readYearHere } from './year.js';

/** Day 1-31 in digits ("3", "1er") or letters ("premier", "quinze"). */
export function readDay(scan: Scan, index: number): { value: number; end: number } | null {
  const rank = readRank(scan, index);
  if (rank?.value === 1) return rank;
  const digits = readDigits(scan, index);
  if (digits) return digits.value >= 1 && digits.value <= 31 && digits.end - index === 1 ? digits : null;
  const word = phraseAt(scan, index, 'number');
  const value = word?.phrase.value ?? 0;
  const exact = word && !OF.has(word.phrase.tokens.at(-1) ?? '');
  return exact && Number.isInteger(value) && value >= 2 && value <= 31 ? { value, end: word.end } : null;
}

/** "mars", "mars 2012", "mois de mars", "mars de l'année 2012". */
export function readMonth(scan: Scan, index: number): Reading | null {
  const start = textAt(scan, index) === 'mois' ? (afterOf(scan, index + 1) ?? index) : index;
  const month = phraseAt(scan, start, 'month');
  if (!month) return null;
  const year = readYearHere(scan, afterYearLink(scan, month.end));
  return { node: { kind: 'date', month: month.phrase.value, year: year?.value }, end: year?.end ?? month.end };
}

/** The weekday before a date, with the comma or article that may follow it: "lundi, le 3 mars". */
function readWeekday(scan: Scan, index: number): { weekday: number; end: number } | null {
  const found = phraseAt(scan, index, 'weekday');
  return found ? { weekday: found.phrase.value, end: found.end } : null;
}

/** "[mardi] 3 [mars [2015]]", "mardi". */
export function readDate(scan: Scan, index: number): Reading | null {
  const named = readWeekday(scan, index);
  const weekday = named?.weekday;
  const at = named ? afterWeekday(scan, named.end) : index;
  const numeric = readNumeric(scan, at, named !== null);
  if (numeric) return { node: { ...numeric.node, weekday }, end: numeric.end };
  const dayMonth = readDayMonth(scan, at);
  if (dayMonth) return { node: { ...dayMonth.node, weekday }, end: dayMonth.end };
  if (!named) return readMonth(scan, index) ?? readDayOnly(scan, index);
  const bare = readBareDay(scan, at);
  if (bare && closesNumber(scan, bare.end)) return { node: { kind: 'date', weekday, day: bare.value }, end: bare.end };
  return { node: { kind: 'date', weekday }, end: named.end };
}

/** "lundi, **le** 3 mars", "mardi **matin** 20 mars". */
function afterWeekday(scan: Scan, index: number): number {
  const part = phraseAt(scan, index, 'part');
  if (part && readDayMonth(scan, part.end)) return part.end;
  return skip(scan, textAt(scan, index) === ',' ? index + 1 : index, ARTICLES);
}

/** The day of "mardi 19": in digits only, for "lundi deux hommes" counts men. */
function readBareDay(scan: Scan, index: number): { value: number; end: number } | null {
  return scan.tokens[index]?.kind === 'number' ? readDay(scan, index) : null;
}

/** "le 23 au matin", "le 15 à 10 h": the part of the day shows that 23 is a day. */
function readDayOnly(scan: Scan, index: number): Reading | null {
  const day = textAt(scan, index - 1) === 'le' ? readBareDay(scan, index) : null;
  if (!day || !['au', 'a', 'dans', 'en'].includes(textAt(scan, day.end))) return null;
  const shown = phraseAt(scan, skip(scan, day.end + 1, ARTICLES), 'part') ?? readHour(scan, day.end + 1);
  return shown && { node: { kind: 'date', day: day.value }, end: day.end };
}

export function readDayMonth(scan: Scan, index: number): { node: DateNode; end: number } | null {
  const day = readDay(scan, index);
  if (!day) return null;
  const dash = textAt(scan, day.end) === '-' ? day.end + 1 : day.end;
  const month = readMonth(scan, textAt(scan, dash) === 'de' ? dash + 1 : dash);
  if (month?.node.kind !== 'date') return null;
  const { month: value, year } = month.node;
  if (value === undefined || !isDate(year ?? 2024, value, day.value)) return null;
  return { node: { kind: 'date', day: day.value, month: value, year }, end: month.end };
}

const SEPARATORS: ReadonlySet<string> = new Set(['/', '-', '.']);

/** "2024-03-12", "12/03/2024", "12.3.24", "le 12/03": the day comes first, except in ISO order. */
function readNumeric(scan: Scan, index: number, dated: boolean): { node: DateNode; end: number } | null {
  const [a, mark, b, second, c] = [0, 1, 2, 3, 4].map((n) => scan.tokens[index + n]);
  if (a?.kind !== 'number' || !mark || !SEPARATORS.has(mark.text) || mark.gap) return null;
  if (b?.kind !== 'number' || b.gap) return null;
  const three = second?.text === mark.text && c?.kind === 'number' && !second.gap && !c.gap;
  if (three && c) return readThree(a.text, b.text, c.text, index + 5);
  const before = textAt(scan, index - 1);
  const monthYear = scan.isolated ? readMonthYear(a.text, b.text, index + 3) : null;
  if (monthYear) return monthYear;
  const announced = dated || scan.isolated || before === 'le' || before === 'du' || before === 'au';
  const written = mark.text === '/' || (mark.text === '-' && scan.isolated && b.text.startsWith('0'));
  if (!written || !announced || !isDate(2024, Number(b.text), Number(a.text))) return null;
  return { node: { kind: 'date', day: Number(a.text), month: Number(b.text) }, end: index + 3 };
}

/** "2013-02", "02/2013". */
function readMonthYear(a: string, b: string, end: number): { node: DateNode; end: number } | null {
  const [month, year] = a.length === 4 ? [Number(b), fullYear(a)] : [Number(a), b.length === 4 ? fullYear(b) : null];
  return year !== null && month >= 1 && month <= 12 ? { node: { kind: 'date', year, month }, end } : null;
}

function readThree(a: string, b: string, c: string, end: number): { node: DateNode; end: number } | null {
  const iso = a.length === 4;
  const year = fullYear(iso ? a : c);
  const day = Number(iso ? c : a);
  const month = Number(b);
  if (year === null || !isDate(year, month, day)) return null;
  return { node: { kind: 'date', year, month, day }, end };
}

/** Two digits up to 68 are of this century. */
function fullYear(text: string): number | null {
  const value = Number(text);
  if (text.length === 4) return value >= 1000 && value <= 2200 ? value : null;
  if (text.length !== 2) return null;
  return value <= 68 ? 2000 + value : 1900 + value;
}
