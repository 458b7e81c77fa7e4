/** Places feasts and seasons: in the year said, else the occurrence that the direction asks for. */
import type { FeastRule, Season } from '../../../lexicon/time.js';
import { dayNumber, easter, nthWeekday, ymd } from '../calendar.js';
import type { TimeNode } from '../node.js';
import { type Context, choose, type Value } from './value.js';

/** First days of the feast in a year: none, one, or two (a lunar feast may fall twice). */
export function feastDays(rule: FeastRule, year: number): readonly number[] {
  if ('fixed' in rule) return [dayNumber(year, Number(rule.fixed.slice(0, 2)), Number(rule.fixed.slice(3)))];
  if ('easter' in rule) return [easter(year) + rule.easter];
  if ('table' in rule) return rule.table.filter((day) => day.startsWith(String(year))).map(parseDay);
  const day = nthWeekday(year, rule.month, rule.nth, rule.weekday);
  return day === null ? [] : [day + rule.plus];
}

function parseDay(iso: string): number {
  return dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

const YEARS_AROUND = [-2, -1, 0, 1, 2];

export function evaluateFeast(node: Extract<TimeNode, { kind: 'feast' }>, context: Context): Value | null {
  const precision = node.days === 1 ? 'day' : 'interval';
  const span = (day: number): { from: number; to: number } => ({ from: day, to: day + node.days - 1 });
  if (node.year !== undefined) {
    const day = feastDays(node.rule, node.year)[0];
    return day === undefined ? null : { ...span(day), precision, inferred: false };
  }
  const today = context.reference?.day;
  if (today === undefined) return null;
  const { year } = ymd(today);
  const found = choose(YEARS_AROUND.flatMap((n) => feastDays(node.rule, year + n)).map(span), context);
  return found && { ...found, precision, inferred: true };
}

/** First and last day, as month and day; winter ends in the next year. Astronomical, to the day that most years share. */
const SEASONS: Readonly<Record<Season, readonly [number, number, number, number]>> = {
  spring: [3, 20, 6, 20],
  summer: [6, 21, 9, 22],
  autumn: [9, 23, 12, 20],
  winter: [12, 21, 3, 19],
};

function seasonSpan(season: Season, year: number): { from: number; to: number } {
  const [fromMonth, fromDay, toMonth, toDay] = SEASONS[season];
  return {
    from: dayNumber(year, fromMonth, fromDay),
    to: dayNumber(toMonth < fromMonth ? year + 1 : year, toMonth, toDay),
  };
}

export function evaluateSeason(node: Extract<TimeNode, { kind: 'season' }>, context: Context): Value | null {
  if (node.year !== undefined) return { ...seasonSpan(node.season, node.year), precision: 'quarter', inferred: false };
  const today = context.reference?.day;
  if (today === undefined) return null;
  const { year } = ymd(today);
  const found = choose(
    YEARS_AROUND.map((n) => seasonSpan(node.season, year + n)),
    context,
  );
  return found && { ...found, precision: 'quarter', inferred: true };
}
