/** Which office somebody held at a date. In: a person of the lexicon and an ISO date or null. Out: the office, and whether it is still held. */
import type { PersonEntry } from '../../lexicon/actors.js';

export type Office = PersonEntry['offices'][number];

/** `current` false: none is held at that date, the person is a former official. */
export interface Held {
  readonly office: Office;
  readonly current: boolean;
}

/** Whoever left his last office before is recalled as somebody of the past, whatever the day of the article. */
const LONG_AGO = '2011';

/** Without a date: the main office, which the lexicon lists first. Before the first known office: that office's side, as "current". */
export function officeAt(person: PersonEntry, date: string | null): Held {
  const main = person.offices[0] as Office;
  if (date === null) return { office: main, current: person.offices.some((o) => endOf(o) > LONG_AGO) };
  const day = date.slice(0, 10);
  const held = person.offices.find((o) => o.period !== undefined && covers(o.period, day));
  if (held) return { office: held, current: true };
  const undated = person.offices.find((o) => o.period === undefined);
  if (undated) return { office: undated, current: true };
  const past = person.offices.filter((o) => endOf(o) < day).sort((a, b) => endOf(b).localeCompare(endOf(a)))[0];
  return past ? { office: past, current: false } : { office: main, current: true };
}

/** Does a period ("2017-03..", "2012..2015-06") hold a day? Its ends are inclusive, whatever their grain. */
export function covers(period: string, day: string): boolean {
  const [from = '', to = ''] = period.split('..');
  return (from === '' || from <= day) && (to === '' || day.slice(0, to.length) <= to);
}

function endOf(office: Office): string {
  return office.period?.split('..')[1] || '9999';
}
