import { describe, expect, it } from 'vitest';
import type { Complaint } from './entry.js';
import { compilePlaces } from './places.js';

const entry = (value: unknown, line = 1) => ({ file: 'fr/places/x.yaml', line, value });

describe('compilePlaces', () => {
  it('tells places, announcing nouns and signs apart, and leaves countries to their own file', () => {
    const words = compilePlaces(
      [
        entry({ id: 'l.k', place: 'Kolani', kind: 'village', country: 'MLI', region: 'Mopti' }),
        entry({ id: 'n.v', noun: ['village'], gives: 'town' }),
        entry({ id: 's.n', sign: ['près de'], says: 'near' }),
        entry({ id: 's.m', sign: ['non loin de'], says: 'near' }),
        entry({ iso3: 'MLI' }),
      ],
      (c) => expect(c).toBeNull(),
    );
    expect(words.places.map((p) => [p.place, p.lat, p.announced])).toEqual([['Kolani', null, false]]);
    expect(words.nouns.map((n) => n.part)).toEqual([false]);
    expect(words.signs.get('near')).toEqual(['près de', 'non loin de']);
  });

  it('complains of an unknown kind, a bad code and a latitude off the globe, by line', () => {
    const heard: Complaint[] = [];
    const good = { id: 'l.k', place: 'Kolani', kind: 'village', country: 'MLI' };
    const bad = [
      { ...good, kind: 'hameau' },
      { ...good, country: 'Mali' },
      { ...good, lat: 140 },
    ];
    const words = compilePlaces(
      bad.map((v, i) => entry(v, i + 3)),
      (c) => heard.push(c),
    );
    expect(heard.map((c) => c.line)).toEqual([3, 4, 5]);
    expect(words.places).toEqual([]);
  });
});
