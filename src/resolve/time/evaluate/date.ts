/** Places a partial date: "3 mars" gets its year, "mardi 19" its month, "samedi" its week. */
import { addMonths, dayNumber, daysInMonth, isDate, weekdayOf, ymd } from '../calendar.js';
import type { DateNode } from '../node.js';
import { type Context, choose, oneDay, type Value } from './value.js';

export function evaluateDate(node: DateNode, context: Context): Value | null {
  if (node.year !== undefined) return withYear(node.year, node);
  const today = context.reference?.day;
  if (today === undefined) return null;
  if (node.month !== undefined) return yearless(node.month, node, context, today);
  if (node.day !== undefined) return dayOfMonth(node.day, node.weekday, context, today);
  return node.weekday === undefined ? null : weekdayNear(node.weekday, context, today);
}

function withYear(year: number, { month, day }: DateNode): Value | null {
  if (month === undefined)
    return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31), precision: 'year', inferred: false };
  if (day === undefined) return monthValue(year, month, false);
  return isDate(year, month, day) ? { ...oneDay(dayNumber(year, month, day)), inferred: false } : null;
}

function monthValue(year: number, month: number, inferred: boolean): Value {
  const from = dayNumber(year, month, 1);
  return { from, to: from + daysInMonth(year, month) - 1, precision: 'month', inferred };
}

/** The year is the one that the direction asks for; a weekday that agrees with one year only decides. */
function yearless(month: number, node: DateNode, context: Context, today: number): Value | null {
  const { year } = ymd(today);
  const years = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((n) => year + n);
  if (node.day === undefined) {
    const months = years.map((y) => monthValue(y, month, true));
    return choose(months.filter(isClosed), { ...context, near: false });
  }
  const { day, weekday } = node;
  const days = years.filter((y) => isDate(y, month, day)).map((y) => dayNumber(y, month, day));
  const agreeing = days.filter((d) => weekdayOf(d) === weekday && isLikely(d, context, today));
  const found =
    nearest(agreeing, today) ??
    choose(
      days.map((d) => ({ from: d, to: d })),
      context,
    )?.from;
  return found === undefined ? null : oneDay(found);
}

/** A verb that says that the day is over is believed before the weekday: weekdays are miscounted, tenses are not. */
function isLikely(day: number, { near, direction }: Context, today: number): boolean {
  if (near) return Math.abs(day - today) < 200;
  return direction === 'past' ? day <= today + PROOF && today - day < 400 : day >= today && day - today < 200;
}

/** An article may bear the day before that of the event, where it was printed early. */
const PROOF = 4;

function isClosed(value: Value): value is Value & { readonly from: number; readonly to: number } {
  return value.from !== null && value.to !== null;
}

function nearest(days: readonly number[], today: number): number | undefined {
  return [...days].sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
}

/** "mardi 19", "le 15": this month, or the one before or after. */
function dayOfMonth(day: number, weekday: number | undefined, context: Context, today: number): Value | null {
  const first = today - ymd(today).day + 1;
  const days: number[] = [];
  for (let n = -12; n <= 12; n++) {
    const { year, month } = ymd(addMonths(first, n));
    if (isDate(year, month, day)) days.push(dayNumber(year, month, day));
  }
  const agreeing = days.filter((d) => weekday === undefined || weekdayOf(d) === weekday);
  const found = choose(
    agreeing.map((d) => ({ from: d, to: d })),
    context,
  );
  return found && oneDay(found.from);
}

function weekdayNear(weekday: number, context: Context, today: number): Value {
  if (context.direction === 'past') return oneDay(today - ((weekdayOf(today) - weekday + 7) % 7));
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return oneDay(today + (ahead === 0 && !context.sameDay ? 7 : ahead));
}
