import { describe, expect, it } from 'vitest';
import { realTimeWords } from '../testing/time-words.js';
import { findTimes } from './find-times.js';
import { onSameWeekday } from './same-weekday.js';

const { words } = realTimeWords();
const PUBLISHED = '2021-03-11';

function days(text: string, isOpen = true) {
  const ranges = [{ start: 0, end: text.length }];
  const times = findTimes(text, ranges, words, { published: PUBLISHED, direction: 'past' });
  return onSameWeekday(times, PUBLISHED, () => isOpen).map((t) => t.from);
}

describe('onSameWeekday', () => {
  it('puts a bare weekday on the day of that name that bears its date', () => {
    expect(days('Hommage lundi à Kolo. La cérémonie du lundi 15 mars sera publique.')).toEqual([
      '2021-03-15',
      '2021-03-15',
    ]);
  });

  it('leaves it where a verb says the week, where the date names no weekday, and where the dates are far', () => {
    expect(days('Hommage lundi à Kolo. La cérémonie du lundi 15 mars.', false)[0]).toBe('2021-03-08');
    expect(days('Hommage lundi à Kolo. La cérémonie du 15 mars.')[0]).toBe('2021-03-08');
    expect(days('Hommage lundi à Kolo. La cérémonie du lundi 29 mars.')[0]).toBe('2021-03-08');
  });

  it('goes on with a date long past that stands just before it, unless that is a background or an old year', () => {
    expect(days('Deux tués mardi 5 janvier à Kolo. Une embuscade mardi soir.')).toEqual(['2021-01-05', '2021-01-05']);
    expect(days("L'attaque du mardi 5 janvier a ému. Mardi, la foule a défilé.")[1]).toBe('2021-03-09');
    expect(days('Deux tués mardi 5 janvier 2016 à Kolo. Marche mardi.')[1]).toBe('2021-03-09');
    expect(days('Deux tués mardi 5 janvier à Kolo. Deuil jeudi. Marche mardi.')[2]).toBe('2021-03-09');
    expect(days('Deux tués mardi 5 janvier à Kolo. Marche mardi.', false)[1]).toBe('2021-03-09');
  });

  it('moves no other weekday, and none that has a date of its own', () => {
    expect(days('Hommage mardi à Kolo. La cérémonie du lundi 15 mars.')[0]).toBe('2021-03-09');
    expect(days('Marche lundi. La marche du lundi 8 mars. Hommage lundi 15 mars.')[0]).toBe('2021-03-08');
  });
});
