/** A party ends where a time begins. */
import { describe, expect, it } from 'vitest';
import { actorWithoutTimes, withoutTimes } from './without-times.js';

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

  it('cuts it from an actor of the list, whose name it was', () => {
    const text = 'les deux otages samedi';
    const actor = { text, name: text, id: null, code: 'FRA.CVL', mentions: [{ start: 10, end: 10 + text.length }] };
    expect(actorWithoutTimes(actor, [at(text, 'samedi')])).toEqual({
      ...actor,
      text: 'les deux otages',
      name: 'les deux otages',
      mentions: [{ start: 10, end: 25 }],
    });
  });
});
