import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realTimeWords } from '../testing/time-words.js';
import { findTimes, type TimeRange } from './find-times.js';

const { words } = realTimeWords();

function read(sentences: readonly string[], published: string | null, direction?: 'past' | 'future') {
  const doc = sentences.join('\n');
  let at = 0;
  const ranges = sentences.map((text): TimeRange => {
    const start = at;
    at += text.length + 1;
    return direction
      ? { start, end: start + text.length, directionAt: () => direction }
      : { start, end: start + text.length };
  });
  return { doc, times: findTimes(doc, ranges, words, { published, direction: 'past' }) };
}

const days = (found: ReturnType<typeof read>) => found.times.map((t) => [t.text, t.from, t.to]);

describe('findTimes', () => {
  it('carries the last day over to the next sentence', () => {
    const found = read(
      ['Le préfet est venu mardi.', "La veille, la ville s'était vidée.", 'Deux jours plus tard, il repartait.'],
      '2019-11-07',
    );
    expect(days(found)).toEqual([
      ['mardi', '2019-11-05', '2019-11-05'],
      ['La veille', '2019-11-04', '2019-11-04'],
      ['Deux jours plus tard', '2019-11-06', '2019-11-06'],
    ]);
  });

  it('takes the start of the next week where this one is over and the verb looks ahead', () => {
    const friday = '2019-11-08';
    expect(days(read(['Il recevra les familles en début de semaine.'], friday, 'future'))[0]).toEqual([
      'en début de semaine',
      '2019-11-11',
      '2019-11-13',
    ]);
    expect(days(read(['Il a reçu les familles en début de semaine.'], friday, 'past'))[0]?.[1]).toBe('2019-11-04');
  });

  it('places nothing relative without a publication date, and says so', () => {
    const { times } = read(["Aujourd'hui, le marché a rouvert.", 'Il avait brûlé en mars 2018.'], null);
    expect(times.map((t) => [t.known, t.inferred, t.from])).toEqual([
      [false, false, null],
      [true, false, '2018-03-01'],
    ]);
  });

  it('takes no duration for an hour', () => {
    expect(read(["En l'espace de 24 heures, deux villages ont brûlé."], '2019-11-07').times).toEqual([]);
  });

  it('never anchors "la veille" on the publication date', () => {
    expect(read(['La veille, des tirs avaient retenti.'], '2019-11-07').times.map((t) => t.known)).toEqual([false]);
  });

  it('tells what was said from what was inferred', () => {
    const { times } = read(['Élu le 5 mai 2018, il a démissionné lundi.'], '2019-11-07');
    expect(times.map((t) => t.inferred)).toEqual([false, true]);
  });

  it('looks ahead where the verb does', () => {
    expect(days(read(['Le sommet se tiendra samedi.'], '2019-11-07', 'future'))).toEqual([
      ['samedi', '2019-11-09', '2019-11-09'],
    ]);
    expect(days(read(['Le sommet se tiendra jeudi.'], '2019-11-07', 'future'))).toEqual([
      ['jeudi', '2019-11-07', '2019-11-07'],
    ]);
    expect(days(read(["Le sommet s'est tenu samedi."], '2019-11-07', 'past'))).toEqual([
      ['samedi', '2019-11-02', '2019-11-02'],
    ]);
  });

  it('lets a date close ahead win over one a year back, unless the verb tells of the past', () => {
    expect(days(read(['Le scrutin du 5 mars approche.'], '2020-02-28'))).toEqual([
      ['du 5 mars', '2020-03-05', '2020-03-05'],
    ]);
    expect(days(read(['Il est mort le 5 mars.'], '2020-02-28', 'past'))).toEqual([
      ['le 5 mars', '2019-03-05', '2019-03-05'],
    ]);
  });

  it('trusts the weekday beside a date', () => {
    expect(days(read(['Il arrive mardi 14 mai.'], '2019-05-13'))).toEqual([
      ['mardi 14 mai', '2019-05-14', '2019-05-14'],
    ]);
  });

  it('leaves open what is open', () => {
    const { times } = read(['La route est coupée depuis lundi.'], '2019-11-07');
    expect(times.map((t) => [t.from, t.to, t.precision])).toEqual([['2019-11-04', null, 'interval']]);
  });

  it('slices the document, in order and without overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      'lundi',
      'le',
      '3',
      'mars',
      'depuis',
      'il y a',
      'deux',
      'ans',
      'fin',
      'de',
      'du',
      'au',
      'la',
      'nuit',
      'à',
      '13h',
      'été',
      '2014',
      '-',
      ',',
      'prochain',
      'semaine',
      'premier',
      'Noël',
      'avant',
      '\u202f',
      'İ',
      '𝒜',
      'entre',
      'et',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 25 }), (parts) => {
        const { doc, times } = read([parts.join(' ').replaceAll('\n', ' ')], '2019-11-07');
        let last = 0;
        for (const t of times) {
          expect(doc.slice(t.start, t.end)).toBe(t.text);
          expect(t.start).toBeGreaterThanOrEqual(last);
          if (t.from !== null && t.to !== null) expect(t.from <= t.to).toBe(true);
          last = t.end;
        }
      }),
      { numRuns: 600, seed: 7 },
    );
  });

  it.each(['fin de ', 'le premier jour de ', 'la veille de ', 'lundi mardi ', 'du 3 au ', 'il y a ', '3 mars 2014 à '])(
    'reads « %s » again and again in a time that grows with its length',
    (part) => {
      const timed = (n: number): number => {
        const started = performance.now();
        read([part.repeat(n)], '2019-11-07');
        return performance.now() - started;
      };
      timed(200);
      expect(timed(8000)).toBeLessThan(40 * Math.max(timed(1000), 10));
    },
  );
});
