import { describe, expect, it } from 'vitest';
import {
  addMonths,
  addUnits,
  dayNumber,
  easter,
  endOf,
  isDate,
  isoDay,
  nthWeekday,
  startOf,
  weekdayOf,
} from './calendar.js';

const day = (iso: string): number => {
  const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
  return dayNumber(y, m, d);
};

describe('calendar', () => {
  it('counts days and names them back, before and after 1970', () => {
    for (const iso of ['1940-01-13', '1969-12-31', '1970-01-01', '2000-02-29', '2026-11-25'])
      expect(isoDay(day(iso))).toBe(iso);
  });

  it('knows the day of the week', () => {
    expect([weekdayOf(day('2013-02-12')), weekdayOf(day('1962-03-19')), weekdayOf(day('2019-11-03'))]).toEqual([
      2, 1, 7,
    ]);
  });

  it('keeps the day of the month, or the last one', () => {
    expect(isoDay(addMonths(day('2019-01-31'), 1))).toBe('2019-02-28');
    expect(isoDay(addMonths(day('2020-03-31'), -1))).toBe('2020-02-29');
    expect(isoDay(addUnits(day('2020-02-29'), 'year', -1))).toBe('2019-02-28');
  });

  it.each([
    ['week', '2019-11-04', '2019-11-10'],
    ['month', '2019-11-01', '2019-11-30'],
    ['quarter', '2019-10-01', '2019-12-31'],
    ['semester', '2019-07-01', '2019-12-31'],
    ['decade', '2010-01-01', '2019-12-31'],
    ['century', '2001-01-01', '2100-12-31'],
  ] as const)('bounds the %s', (unit, from, to) => {
    const inside = day('2019-11-07');
    expect([isoDay(startOf(unit, inside)), isoDay(endOf(unit, inside))]).toEqual([from, to]);
  });

  it('finds Easter, early and late', () => {
    expect([2008, 2013, 2019, 2024, 2038].map((y) => isoDay(easter(y)))).toEqual([
      '2008-03-23',
      '2013-03-31',
      '2019-04-21',
      '2024-03-31',
      '2038-04-25',
    ]);
  });

  it('finds the nth weekday from either end, or none', () => {
    expect(isoDay(nthWeekday(2013, 5, -1, 7) ?? 0)).toBe('2013-05-26');
    expect(isoDay(nthWeekday(2013, 11, 4, 4) ?? 0)).toBe('2013-11-28');
    expect(nthWeekday(2013, 2, 5, 1)).toBeNull();
  });

  it('refuses days that no month has', () => {
    expect([isDate(2019, 2, 29), isDate(2020, 2, 29), isDate(2020, 13, 1)]).toEqual([false, true, false]);
  });
});
