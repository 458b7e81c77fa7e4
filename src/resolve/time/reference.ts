/** The day and minute that words of time are read from. In: an ISO date or moment, as written. Out: its own local day, never shifted by a zone. */
import { dayNumber, isDate } from './calendar.js';

export interface Reference {
  readonly day: number;
  readonly minute: number | null;
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?![\d]).*)?$/;

/** Null where the text is no ISO date. "2019-11-02T23:30:00-05:00" is 2 November, for whoever wrote it. */
export function parseReference(text: string): Reference | null {
  const found = SHAPE.exec(text.trim());
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (!isDate(year, month, day)) return null;
  const minute = found[4] === undefined ? null : Number(found[4]) * 60 + Number(found[5]);
  return { day: dayNumber(year, month, day), minute };
}
