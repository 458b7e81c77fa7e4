/** Day arithmetic without time zones. In: years, months, days. Out: day numbers (days since 1970-01-01) and ISO days. */

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'semester' | 'year' | 'decade' | 'century';

export interface Ymd {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  /** 1-31 */
  readonly day: number;
}

const DAY_MS = 86_400_000;

export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

export function ymd(day: number): Ymd {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day of the month stays, or becomes the last one: 31 January plus one month is 28 or 29 February. */
export function addMonths(day: number, months: number): number {
  const at = ymd(day);
  const index = at.year * 12 + (at.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(at.day, daysInMonth(year, month)));
}

const MONTHS: Readonly<Partial<Record<CalendarUnit, number>>> = {
  month: 1,
  quarter: 3,
  semester: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** Moves by whole units: weeks are seven days, everything from the month up keeps the day of the month. */
export function addUnits(day: number, unit: CalendarUnit, count: number): number {
  const months = MONTHS[unit];
  if (months !== undefined) return addMonths(day, Math.round(months * count));
  return day + Math.round((unit === 'week' ? 7 : 1) * count);
}

/** First day of the unit that holds this day: Monday of the week, 1 July of the second semester, 1 January 2001 of the 21st century. */
export function startOf(unit: CalendarUnit, day: number): number {
  if (unit === 'day') return day;
  if (unit === 'week') return day - weekdayOf(day) + 1;
  const { year, month } = ymd(day);
  if (unit === 'century') return dayNumber(Math.floor((year - 1) / 100) * 100 + 1, 1, 1);
  if (unit === 'decade') return dayNumber(Math.floor(year / 10) * 10, 1, 1);
  const length = MONTHS[unit] ?? 1;
  return dayNumber(year, Math.floor((month - 1) / length) * length + 1, 1);
}

export function endOf(unit: CalendarUnit, day: number): number {
  return addUnits(startOf(unit, day), unit, 1) - 1;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The nth given weekday of a month, from its end when n is negative: the last Sunday of May is (-1, 7). */
export function nthWeekday(year: number, month: number, n: number, weekday: number): number | null {
  const first = dayNumber(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  const day =
    n > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
      : last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
  return day >= first && day <= last ? day : null;
}
