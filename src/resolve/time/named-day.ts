/** Times that name one day of the week, with its date ("lundi 2 décembre") or without ("lundi soir"). In: a time. Out: whether it does, its day, the same on another day. */
import { wordsOf } from '../../model/words-of.js';
import { isoDay } from './calendar.js';
import type { TimeMention } from './find-times.js';
import { parseReference } from './reference.js';

/** Farther than a week from publication nobody says a weekday alone. */
export const NEAR = 7;

/** A weekday with or without its date, and its morning or evening. */
export function isNamedDay({ rule, known, precision }: TimeMention): boolean {
  const day = precision === 'day' || precision === 'part-of-day';
  return known && day && (rule === 'time.date' || rule === 'time.part');
}

/** "lundi 2 décembre" says "lundi"; "le 25 novembre" does not, though it was one. */
export function saysWeekdayOf(dated: TimeMention, bare: TimeMention): boolean {
  const words = wordsOf(dated.text);
  return wordsOf(bare.text).some((word) => words.includes(word));
}

export function dayOf({ from, to }: TimeMention): number | null {
  return from !== null && from === to ? (parseReference(from)?.day ?? null) : null;
}

export function moved(time: TimeMention, days: number): TimeMention {
  const shift = (day: string | null): string | null => {
    const at = day === null ? undefined : parseReference(day)?.day;
    return at === undefined ? day : isoDay(at + days);
  };
  return { ...time, from: shift(time.from), to: shift(time.to) };
}
