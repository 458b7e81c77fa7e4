/** Places what is counted from today, from the last named day or from another expression: shifts, offsets, units ("la semaine dernière"). */
import { addUnits, type CalendarUnit, endOf, startOf, weekdayOf } from '../calendar.js';
import type { Base, TimeNode, Unit } from '../node.js';
import { type Context, interval, oneDay, unitAround, type Value } from './value.js';

type Of<K extends TimeNode['kind']> = Extract<TimeNode, { kind: K }>;

/** Where a relative expression starts from; null where nothing is known. */
function baseValue(base: Base, context: Context): Value | null {
  if (base === 'now') return context.reference && oneDay(context.reference.day);
  if (base === 'event') return null;
  return base === 'anchor' ? context.anchor : context.evaluate(base, context);
}

/** "la veille": a day before the anchor; after an interval, counted from its end. */
export function evaluateShift(node: Of<'shift'>, context: Context): Value | null {
  const base = baseValue(node.base, context);
  const at = node.days > 0 ? (base?.to ?? base?.from) : (base?.from ?? base?.to);
  if (at === null || at === undefined) return null;
  if (node.base === 'anchor' && base && !isDayLike(base)) return null;
  return {
    ...oneDay(at + node.days),
    inferred: node.base === 'now' || node.base === 'anchor' || (base?.inferred ?? true),
  };
}

function isDayLike(value: Value): boolean {
  return value.from !== null && value.to !== null && value.to - value.from <= 1;
}

export function evaluateOffset(node: Of<'offset'>, context: Context): Value | null {
  const base = baseValue(node.base, context);
  if (!base || base.from === null || base.to === null) return null;
  const inferred = node.base === 'now' || node.base === 'anchor' || base.inferred;
  if (node.min !== node.max) {
    return interval(
      move(base.from, node.unit, node.min, context),
      move(base.to, node.unit, node.max, context),
      inferred,
    );
  }
  const from = move(base.from, node.unit, node.min, context);
  if (node.base === 'anchor' && isStillToCome(from, context)) return null;
  const to = move(base.to, node.unit, node.min, context);
  if (isDayLike(base) && isYears(node.unit)) {
    // "il y a deux ans" is that month; "il y a vingt ans" that year
    const years = node.unit === 'year' ? Math.abs(node.min) : 10;
    return { ...unitAround(years < 10 ? 'month' : 'year', from), inferred };
  }
  // a month plus or minus a month is a whole month, whatever their lengths
  const whole = base.precision === 'month' || base.precision === 'year' ? base.precision : null;
  return { from, to: whole ? endOf(whole, from) : to, precision: base.precision, inferred };
}

/** "Un mois plus tard, un instituteur **était enlevé**": not in the month to come, so counted from a day that the text does not give here. */
function isStillToCome(day: number, { direction, reference }: Context): boolean {
  return direction === 'past' && reference !== null && day > reference.day;
}

function isYears(unit: Unit): boolean {
  return unit === 'year' || unit === 'decade' || unit === 'century';
}

/** Moves a day by a count of units; hours and minutes count from the minute of the reference. */
export function move(day: number, unit: Unit, count: number, context: Context): number {
  if (unit === 'hour' || unit === 'minute') {
    const minutes = count * (unit === 'hour' ? 60 : 1);
    const start = context.reference?.day === day ? (context.reference.minute ?? (minutes < 0 ? 1439 : 0)) : 0;
    return day + Math.floor((start + minutes) / 1440);
  }
  return addUnits(day, unit === 'weekend' ? 'week' : unit, count);
}

export function evaluateCycle(node: Of<'cycle'>, context: Context): Value | null {
  const base = baseValue(node.base, context);
  const at = base?.from;
  if (at === null || at === undefined) return null;
  if (node.unit === 'weekend') return weekendOf(at, node.step, context);
  if (node.unit === 'hour' || node.unit === 'minute') return oneDay(at, 'part-of-day');
  const day = addUnits(startOf(node.unit, at), node.unit, node.step);
  return { from: day, to: endOf(node.unit, day), precision: precisionOf(node.unit), inferred: true };
}

export function precisionOf(unit: CalendarUnit): Value['precision'] {
  if (unit === 'semester' || unit === 'century') return 'interval';
  return unit;
}

/** Saturday and Sunday. "ce week-end", written early in the week of a story told in the past, is the one just over; under a verb of the past it always is. */
function weekendOf(day: number, step: number, { direction, near }: Context): Value {
  const weekday = weekdayOf(day);
  const inside = weekday >= 6;
  const coming = day - weekday + 6;
  const last = inside ? coming : coming - 7;
  const next = inside ? coming + 7 : coming;
  const current = inside ? coming : direction === 'past' && (weekday <= 3 || !near) ? last : coming;
  const saturday = step === 0 ? current : step < 0 ? (inside ? coming - 7 : last) : next;
  return interval(saturday, saturday + 1);
}

/** How far "ces derniers jours" reaches, in units: a week, three weeks, three months, three years. */
const VAGUE: Readonly<Partial<Record<Unit, number>>> = { minute: 0, hour: 24, day: 7, week: 3, month: 3 };

export function evaluateCycles(node: Of<'cycles'>, context: Context): Value | null {
  const today = context.reference?.day;
  if (today === undefined) return null;
  const { unit, sign } = node;
  if (node.count === null || unit === 'hour' || unit === 'minute' || unit === 'weekend') {
    const far = move(today, unit, sign * (node.count ?? VAGUE[unit] ?? 3), context);
    if (sign < 0) return interval(far, today);
    return interval(unit === 'day' ? today + 1 : today, far);
  }
  // whole units: "les deux dernières semaines" ends on the last Sunday
  const current = startOf(unit, today);
  const from = addUnits(current, unit, sign < 0 ? -node.count : 1);
  const to = addUnits(current, unit, sign < 0 ? 0 : node.count + 1) - 1;
  return interval(from, to);
}
