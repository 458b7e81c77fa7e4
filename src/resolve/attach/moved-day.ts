/** A day counted from another: "trois jours après". In: the day, how many days, the words that say it. Out: the day that they mean, under those words, inferred. */
import type { When } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import { dayNumber, isoDay } from '../time/calendar.js';

export function movedBy(
  base: When,
  days: number,
  { start, end }: Pick<When, 'start' | 'end'>,
  sentence: Sentence,
): When {
  const shifted = (iso: string | null): string | null => {
    const [year, month, day] = (iso ?? '').split('-').map(Number);
    return year && month && day ? isoDay(dayNumber(year, month, day) + days) : null;
  };
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  const at = { text, start, end };
  return { ...base, ...at, from: shifted(base.from), to: shifted(base.to), precision: 'day', inferred: true };
}
