/** A bare weekday is the one that the article dates elsewhere: "hommage **lundi**" and "lundi **2 décembre**". In: the times of an article, placed. Out: the same, bare weekdays on the day that bears a date. */

import { weekdayOf } from './calendar.js';
import { onDaySaid } from './day-said.js';
import type { TimeMention } from './find-times.js';
import { dayOf, isNamedDay, moved, NEAR, saysWeekdayOf } from './named-day.js';
import { parseReference } from './reference.js';

/**
 * @param isOpen says that no verb tells whether the bare weekday is over or to come
 * @param isTold says that it is not to come
 */
export function onSameWeekday(
  times: readonly TimeMention[],
  published: string,
  isOpen: (time: TimeMention) => boolean,
  isTold: (time: TimeMention) => boolean = isOpen,
): TimeMention[] {
  const today = parseReference(published)?.day;
  if (today === undefined) return [...times];
  const dated = times.filter((t) => isNamedDay(t) && /\d/.test(t.text));
  return onDaySaid(times, today, isTold).map((time) => {
    const day = isNamedDay(time) && !/\d/.test(time.text) ? dayOf(time) : null;
    if (day === null || time.rule !== 'time.date' || !isOpen(time)) return time;
    const others = dated.filter((t) => saysWeekdayOf(t, time)).flatMap((t) => dayOf(t) ?? []);
    const other = others.find((d) => weekdayOf(d) === weekdayOf(day) && Math.abs(d - today) <= NEAR);
    return other === undefined || others.includes(day) ? time : moved(time, other - day);
  });
}
