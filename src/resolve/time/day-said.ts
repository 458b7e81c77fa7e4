/** "deux gendarmes ont été tués **mardi 16 septembre**… tombés dans une embuscade **mardi** soir": read long after, a bare weekday goes on with the date told just before it. In: times in their order, today, which are not to come. Out: the same, such weekdays on that date. */
import type { TimeMention } from './find-times.js';
import { dayOf, isNamedDay, moved, NEAR, saysWeekdayOf } from './named-day.js';

/** How far behind, in characters. */
const REACHES = 1500;

interface Said {
  readonly time: TimeMention;
  readonly day: number;
  readonly end: number;
}

export function onDaySaid(
  times: readonly TimeMention[],
  today: number,
  isTold: (time: TimeMention) => boolean,
): TimeMention[] {
  let said: Said | null = null;
  return times.map((time) => {
    if (!isNamedDay(time)) return time;
    const day = dayOf(time);
    const isSame = said !== null && day !== null && isTold(time) && goesOn(time, said);
    if (!isSame || said === null || day === null) {
      said = dateIn(time, today);
      return time;
    }
    said = { ...said, end: time.end };
    return moved(time, said.day - day);
  });
}

/** Another weekday between, or another date, is another story. */
function goesOn(bare: TimeMention, { time, end }: Said): boolean {
  return !/\d/.test(bare.text) && bare.start - end <= REACHES && saysWeekdayOf(time, bare);
}

/** "l'attaque **du mardi 16 septembre**" is background; a year says that it is long ago. */
function dateIn(time: TimeMention, today: number): Said | null {
  if (!/\d/.test(time.text) || /\d{4}|^du\b/.test(time.text)) return null;
  const day = dayOf(time);
  return day !== null && day < today - NEAR ? { time, day, end: time.end } : null;
}
