/** A bare weekday is the one that the article dates elsewhere: "hommage **lundi**" and "lundi **2 décembre**". In: the times of an article, placed. Out: the same, bare weekdays on the day that bears a date. */

import { wordsOf } from '../../model/words-of.js';
import { isoDay, weekdayOf } from './calendar.js';
import type { TimeMention } from './find-times.js';
import { parseReference } from './reference.js';

/** Farther than a week from publication nobody says a weekday alone. */
const NEAR = 7;

/** @param isOpen says that no verb tells whether the bare weekday is over or to come */
export function onSameWeekday(
  times: readonly TimeMention[],
  published: string,
  isOpen: (time: TimeMention) => boolean,
): TimeMention[] {
  const today = parseReference(published)?.day;
  if (today === undefined) return [...times];
  const dated = times.filter((t) => isNamedDay(t) && /\d/.test(t.text));
  return times.map((time) => {
    const day = isNamedDay(time) && !/\d/.test(time.text) ? dayOf(time) : null;
    if (day === null || time.rule !== 'time.date' || !isOpen(time)) return time;
    const others = dated.filter((t) => saysWeekdayOf(t, time)).flatMap((t) => dayOf(t) ?? []);
    const other = others.find((d) => weekdayOf(d) === weekdayOf(day) && Math.abs(d - today) <= NEAR);
    return other === undefined || others.includes(day) ? time : moved(time, other - day);
  });
}

/** A weekday with or without its date, and its morning or evening. */
function isNamedDay({ rule, known, precision }: TimeMention): boolean {
  const day = precision === 'day' || precision === 'part-of-day';
  return known && day && (rule === 'time.date' || rule === 'time.part');
}

/** "lundi 2 décembre" says "lundi"; "le 25 novembre" does not, though it was one. */
function saysWeekdayOf(dated: TimeMention, bare: TimeMention): boolean {
  const words = wordsOf(dated.text);
  return wordsOf(bare.text).some((word) => words.includes(word));
}

function dayOf({ from, to }: TimeMention): number | null {
  return from !== null && from === to ? (parseReference(from)?.day ?? null) : null;
}

function moved(time: TimeMention, days: number): TimeMention {
  const shift = (day: string | null): string | null => {
    const at = day === null ? undefined : parseReference(day)?.day;
    return at === undefined ? day : isoDay(at + days);
  };
  return { ...time, from: shift(time.from), to: shift(time.to) };
}
