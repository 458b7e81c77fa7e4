/** Places a part of a longer time: the nth weekday or unit, a weekday of a week, the week around a day, edges, quarters. */
import { addUnits, dayNumber, endOf, startOf, weekdayOf, ymd } from '../calendar.js';
import type { TimeNode } from '../node.js';
import { precisionOf } from './relative.js';
import { asOf, type Context, choose, interval, oneDay, type Value } from './value.js';

type Of<K extends TimeNode['kind']> = Extract<TimeNode, { kind: K }>;

interface Closed {
  readonly from: number;
  readonly to: number;
}

function closed(value: Value | null): (Value & Closed) | null {
  return value && value.from !== null && value.to !== null ? (value as Value & Closed) : null;
}

export function evaluateNth(node: Of<'nth'>, context: Context): Value | null {
  if (!node.of) return null;
  const whole = closed(context.evaluate(node.of, context));
  if (!whole) return null;
  const found = nthIn(node, whole);
  const today = context.reference?.day;
  if (!found || today === undefined || !whole.inferred || node.of.kind !== 'date') return found;
  // "le premier lundi de février", said on 12 February with the future in mind, is next year's
  if (context.direction === 'future' && found.to !== null && found.to < today) {
    const later = closed(context.evaluate(node.of, asOf(context, whole.to + 1, 'future')));
    return later && nthIn(node, later);
  }
  return found;
}

function nthIn(node: Of<'nth'>, whole: Value & Closed): Value | null {
  const { item, n, count } = node;
  if ('weekday' in item) return nthDayIn(item.weekday, n, whole);
  const { unit } = item;
  if (unit === 'week' || unit === 'weekend') return nthWeekIn(unit, n, count, whole);
  if (unit === 'hour' || unit === 'minute') return oneDay(n > 0 ? whole.from : whole.to, 'part-of-day');
  const start =
    n > 0 ? addUnits(startOf(unit, whole.from), unit, n - 1) : addUnits(startOf(unit, whole.to), unit, n + 1);
  const from = n > 0 ? start : addUnits(start, unit, 1 - count);
  const to = addUnits(from, unit, count) - 1;
  if (from < startOf(unit, whole.from) || to > whole.to) return null;
  return { from, to, precision: count === 1 ? precisionOf(unit) : 'interval', inferred: whole.inferred };
}

function nthDayIn(weekday: number, n: number, whole: Value & Closed): Value | null {
  const first = whole.from + ((weekday - weekdayOf(whole.from) + 7) % 7);
  const last = whole.to - ((weekdayOf(whole.to) - weekday + 7) % 7);
  const day = n > 0 ? first + 7 * (n - 1) : last + 7 * (n + 1);
  return day < whole.from || day > whole.to ? null : { ...oneDay(day), inferred: whole.inferred };
}

/** Weeks that lie wholly inside: the first week of October 2014, which began on a Wednesday, is that of Monday 6. */
function nthWeekIn(unit: 'week' | 'weekend', n: number, count: number, whole: Value & Closed): Value | null {
  const opens = unit === 'week' ? 1 : 6;
  const length = unit === 'week' ? 7 : 2;
  const first = whole.from + ((opens - weekdayOf(whole.from) + 7) % 7);
  const latest = whole.to - length + 1;
  const last = latest - ((weekdayOf(latest) - opens + 7) % 7);
  const from = n > 0 ? first + 7 * (n - 1) : last + 7 * (n + 1) - 7 * (count - 1);
  const to = from + 7 * (count - 1) + length - 1;
  if (from < whole.from || to > whole.to) return null;
  return { from, to, precision: unit === 'week' && count === 1 ? 'week' : 'interval', inferred: whole.inferred };
}

/** "lundi de la semaine prochaine". */
export function evaluateIn(node: Of<'in'>, context: Context): Value | null {
  const week = context.evaluate(node.of, context);
  return week?.from == null
    ? null
    : { ...oneDay(startOf('week', week.from) + node.weekday - 1), inferred: week.inferred };
}

/** "la semaine du 6 octobre", "le week-end de la semaine prochaine". */
export function evaluateAround(node: Of<'around'>, context: Context): Value | null {
  const day = context.evaluate(node.of, context);
  if (day?.from == null) return null;
  if (node.unit === 'day') return day;
  const monday = startOf('week', day.from);
  if (node.unit === 'weekend') return interval(monday + 5, monday + 6, day.inferred);
  return { from: monday, to: monday + 6, precision: 'week', inferred: day.inferred };
}

/** Months have 1-10, 10-20, 21-end; years their first three, middle four, last three months; weeks begin on Monday to Wednesday. */
export function evaluateEdge(node: Of<'edge'>, context: Context): Value | null {
  const whole = closed(context.evaluate(node.of, context));
  if (!whole) return null;
  if (whole.precision === 'day' || whole.precision === 'part-of-day') return whole;
  const [from, to] = edgeOf(node.edge, whole);
  const today = context.reference?.day;
  // said on a Friday, "recevra en début de semaine" is the next one
  const over = context.direction === 'future' && today !== undefined && to < today;
  if (over && node.of.kind === 'cycle' && node.of.step === 0)
    return evaluateEdge({ ...node, of: { ...node.of, step: 1 } }, context);
  return interval(from, to, whole.inferred);
}

function edgeOf(edge: Of<'edge'>['edge'], whole: Value & Closed): readonly [number, number] {
  const { from, to, precision } = whole;
  const pick = (start: readonly [number, number], mid: readonly [number, number], end: readonly [number, number]) =>
    edge === 'start' ? start : edge === 'mid' ? mid : end;
  const months = (first: number, last: number): readonly [number, number] => [
    addUnits(from, 'month', first),
    addUnits(from, 'month', last) - 1,
  ];
  if (precision === 'month') return pick([from, from + 9], [from + 9, from + 19], [from + 20, to]);
  if (precision === 'year') return pick(months(0, 3), months(4, 8), months(9, 12));
  if (precision === 'decade') return pick(months(0, 48), months(48, 84), months(84, 120));
  if (precision === 'week') return pick([from, from + 2], [from + 2, from + 3], [from + 4, to]);
  const third = Math.max(1, Math.floor((to - from + 1) / 3));
  return pick([from, from + third - 1], [from + third, to - third], [to - third + 1, to]);
}

/** "le deuxième trimestre 2025", "le second semestre". */
export function evaluateQuarter(node: Of<'quarter'>, context: Context): Value | null {
  const length = node.unit === 'quarter' ? 3 : 6;
  const precision = node.unit === 'quarter' ? 'quarter' : 'interval';
  const inYear = (year: number): Closed => {
    const from = dayNumber(year, (node.n - 1) * length + 1, 1);
    return { from, to: endOf(node.unit, from) };
  };
  if (node.of) {
    const year = context.evaluate(node.of, context);
    return year?.from == null ? null : { ...inYear(ymd(year.from).year), precision, inferred: year.inferred };
  }
  const today = context.reference?.day;
  if (today === undefined) return null;
  const { year } = ymd(today);
  const found = choose([year - 1, year, year + 1].map(inYear), { ...context, near: false });
  return found && { ...found, precision, inferred: true };
}
