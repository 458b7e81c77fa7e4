/** A party ends where a time begins. */
import { describe, expect, it } from 'vitest';
import { withoutTimes } from './without-times.js';

const party = (text: string) => ({ text, start: 10, end: 10 + text.length, name: null, id: null, code: 'MLI.MIL' });
const at = (text: string, words: string) => ({
  start: 10 + text.indexOf(words),
  end: 10 + text.indexOf(words) + words.length,
});

describe('withoutTimes', () => {
  it('cuts a tail of time', () => {
    const text = 'le poste de Kolo lundi';
    expect(withoutTimes(party(text), [at(text, 'lundi')])).toMatchObject({ text: 'le poste de Kolo', end: 26 });
  });
  it('leaves a time in the middle, and one elsewhere', () => {
    const text = 'les accords de janvier entre voisins';
    expect(withoutTimes(party(text), [at(text, 'janvier'), { start: 90, end: 95 }])).toEqual(party(text));
  });
});
