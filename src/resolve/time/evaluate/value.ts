/** The value of an expression of time, in day numbers, and what placing it depends on. */
import type { WhenPrecision } from '../../../model/record.js';
import { endOf, startOf } from '../calendar.js';
import type { TimeNode } from '../node.js';

export interface Value {
  /** Inclusive days; null: the interval is open on that side. */
  readonly from: number | null;
  readonly to: number | null;
  readonly precision: WhenPrecision;
  /** Placed with the reference or an anchor. */
  readonly inferred: boolean;
}

export type Direction = 'past' | 'future';

export interface Context {
  /** The day the words are written on, and the minute of that day where known. */
  readonly reference: { readonly day: number; readonly minute: number | null } | null;
  readonly direction: Direction;
  /** Nothing in the sentence says past or future: a date close ahead may win over one far back. */
  readonly near: boolean;
  /** May a weekday mean the very day of the reference? In the press "jeudi", published on a Thursday, does. */
  readonly sameDay: boolean;
  /** The last time that the text placed. */
  readonly anchor: Value | null;
  readonly evaluate: (node: TimeNode, context: Context) => Value | null;
}

export function oneDay(day: number, precision: WhenPrecision = 'day'): Value {
  return { from: day, to: day, precision, inferred: true };
}

export function unitAround(unit: 'week' | 'month' | 'quarter' | 'year', day: number): Value {
  return { from: startOf(unit, day), to: endOf(unit, day), precision: unit, inferred: true };
}

export function interval(from: number | null, to: number | null, inferred = true): Value {
  return { from, to, precision: 'interval', inferred };
}

/** The context as if written on another day. */
export function asOf(context: Context, day: number, direction: Direction): Context {
  return { ...context, reference: { day, minute: null }, direction, near: false, sameDay: true };
}

/** Among days in order, the one that the direction asks for; `near` lets a close future beat a far past. */
export function choose<T extends { readonly from: number; readonly to: number }>(
  candidates: readonly T[],
  context: Context,
): T | null {
  const today = context.reference?.day;
  if (today === undefined) return null;
  const past = candidates.filter((c) => c.from <= today).at(-1) ?? null;
  const future = candidates.find((c) => c.to >= today) ?? null;
  if (context.direction === 'future') return future ?? past;
  if (!past || !future) return past ?? future;
  // "le 5 mars", published on 28 February: five days ahead, not a year back.
  return context.near && future.from - today < 0.35 * (today - past.to) ? future : past;
}
