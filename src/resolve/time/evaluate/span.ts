/** Places spans ("du 5 au 9 juin"), nights, open intervals ("depuis lundi"), parts of days and clock times. */
import type { TimeNode } from '../node.js';
import { move } from './relative.js';
import { asOf, type Context, interval, oneDay, type Value } from './value.js';

type Of<K extends TimeNode['kind']> = Extract<TimeNode, { kind: K }>;

/** Both ends; an end that lacks its year or week takes it from the other. */
export function evaluateSpan(node: Of<'span'>, context: Context): Value | null {
  const ends = bothEnds(node.from, node.to, context);
  if (!ends || ends.from.from === null || ends.to.to === null || ends.from.from > ends.to.to) return null;
  const sameDay = ends.from.from === ends.to.to;
  const value = interval(ends.from.from, ends.to.to, ends.from.inferred || ends.to.inferred);
  return sameDay ? { ...value, precision: ends.from.precision } : value;
}

function bothEnds(first: TimeNode, last: TimeNode, context: Context): { from: Value; to: Value } | null {
  if (context.direction === 'future' || !floats(first)) {
    const from = context.evaluate(first, context);
    if (from?.from == null) return null;
    const to = context.evaluate(last, floats(last) ? asOf(context, from.from, 'future') : context);
    return to && { from, to: { ...to, inferred: to.inferred && from.inferred } };
  }
  const to = context.evaluate(last, context);
  if (to?.from == null) return null;
  const from = context.evaluate(first, asOf(context, to.from, 'past'));
  return from && { from: { ...from, inferred: to.inferred }, to };
}

/** Does its place depend on the direction? "3 mars", "lundi", "Noël" do; "hier", "2015" do not. */
function floats(node: TimeNode): boolean {
  if (node.kind === 'date' || node.kind === 'feast' || node.kind === 'season') return node.year === undefined;
  if (node.kind === 'edge') return floats(node.of);
  return (node.kind === 'part' || node.kind === 'hour') && node.of !== null && floats(node.of);
}

/** "la nuit de mardi à mercredi" has two days; "cette nuit" is the one just over in a story told in the past. */
export function evaluateNight(node: Of<'night'>, context: Context): Value | null {
  if (node.to) {
    const ends = bothEnds(node.from, node.to, context);
    if (!ends || ends.from.from === null || ends.to.to === null) return null;
    return { from: ends.from.from, to: ends.to.to, precision: 'part-of-day', inferred: ends.from.inferred };
  }
  const day = context.evaluate(node.from, context);
  if (day?.from == null) return null;
  const { from } = node;
  const tonight = from.kind === 'shift' && from.base === 'now' && from.days === 0 && context.direction === 'past';
  const first = tonight ? day.from - 1 : day.from;
  return { from: first, to: first + 1, precision: 'part-of-day', inferred: day.inferred };
}

export function evaluatePart(node: Of<'part'>, context: Context): Value | null {
  const day = node.of ? context.evaluate(node.of, context) : context.anchor;
  if (day?.from == null || day.to === null || day.to - day.from > 1) return null;
  // "dans la nuit", said of an attack told before, may be either side of midnight
  const to = node.part === 'night' && !node.of ? day.from + 1 : day.to;
  return { from: day.from, to, precision: 'part-of-day', inferred: day.inferred || node.of === null };
}

/** A clock time is its day; alone and before the present minute, with the future in mind, it is tomorrow's. */
export function evaluateHour(node: Of<'hour'>, context: Context): Value | null {
  const day = node.of ? context.evaluate(node.of, context) : context.anchor;
  if (day?.from == null || day.to === null || day.to - day.from > 1) return null;
  if (node.of) return { from: day.from, to: day.to, precision: 'part-of-day', inferred: day.inferred };
  const minute = context.reference?.day === day.from ? context.reference.minute : null;
  const gone = context.direction === 'future' && minute !== null && node.hour * 60 + node.minute < minute;
  return oneDay(day.from + (gone ? 1 : 0), 'part-of-day');
}

export function evaluateOpen(node: Of<'open'>, context: Context): Value | null {
  const forward = node.frame === 'within';
  const value =
    node.of.kind === 'offset' ? exactOffset(node.of, context) : context.evaluate(node.of, inward(node.frame, context));
  if (!value) return null;
  const today = context.reference?.day ?? null;
  switch (node.frame) {
    case 'since':
    case 'from':
      return value.from === null ? null : interval(value.from, null, value.inferred);
    case 'after':
      return value.from === null ? null : interval(startAfter(value), null, value.inferred);
    default:
      if (value.to === null) return null;
      // a deadline that lies ahead runs from the day it is set
      return today !== null && (forward || value.to >= today)
        ? interval(today, value.to)
        : interval(null, value.to, value.inferred);
  }
}

/** "depuis janvier" looks back, "d'ici vendredi" ahead; "jusqu'à vendredi" and "à partir de vendredi" ahead too, unless the verb tells of the past. */
function inward(frame: Of<'open'>['frame'], context: Context): Context {
  if (frame === 'since') return { ...context, direction: 'past', near: false, sameDay: true };
  const ahead = frame === 'within' || (frame !== 'after' && context.near);
  return ahead ? { ...context, direction: 'future', near: false, sameDay: true } : context;
}

/** "depuis quatre ans" counts to the day. */
function exactOffset(node: Of<'offset'>, context: Context): Value | null {
  const today = context.reference?.day;
  if (today === undefined || node.base !== 'now') return context.evaluate(node, context);
  return interval(move(today, node.unit, node.min, context), move(today, node.unit, node.max, context));
}

/** "après mardi" opens on Tuesday, "après août" in September. */
function startAfter(value: Value): number | null {
  if (value.precision === 'day' || value.precision === 'part-of-day' || value.to === null) return value.from;
  return value.to + 1;
}
