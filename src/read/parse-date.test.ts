/** Dates as machines and people write them. */
import { describe, expect, it } from 'vitest';
import { dayInUrl, findDates, parseStamp } from './parse-date.js';
import { WORDS } from './testing/page-words.js';

const reading = { monthFirst: false, words: WORDS };

describe('findDates', () => {
  it.each([
    ['14 mars 2026', '2026-03-14'],
    ['le 1er août 2025 à 10h', '2025-08-01'],
    ['3 févr. 2026', '2026-02-03'],
    ['March 14, 2026', '2026-03-14'],
    ['Sept. 3rd, 2021', '2021-09-03'],
    ['3rd of April 2025', '2025-04-03'],
    ['4. März 2021, 12:30 Uhr', '2021-03-04'],
    ['12 de outubro de 2023', '2023-10-12'],
    ['14 марта 2026 г.', '2026-03-14'],
    ['2025年3月4日', '2025-03-04'],
    ['١٤ مارس 2026', '2026-03-14'],
    ['2019. november 2.', '2019-11-02'],
    ['03/02/2026', '2026-02-03'],
    ['03/14/2026', '2026-03-14'],
    ['23.07.2025', '2025-07-23'],
    ['2026-03-14', '2026-03-14'],
  ])('%s', (text, day) => {
    expect(findDates(text, reading).map((d) => d.day)).toEqual([day]);
  });
  it.each([
    '31 février 2026',
    '14 mais 2026',
    '12/2026',
    'version 1.2.3',
    '192.168.10.12',
    '2 000 francs en 2026',
    '45/13/2026',
  ])('finds no date in %s', (text) => {
    expect(findDates(text, reading)).toEqual([]);
  });
  it('reads months first in American English', () => {
    expect(findDates('03/02/2026', { ...reading, monthFirst: true })[0]?.day).toBe('2026-03-02');
  });
  it('gives the place of each', () => {
    const text = 'Publié le 14 mars 2026, mis à jour le 15 mars 2026';
    expect(findDates(text, reading).map((d) => text.slice(d.start, d.end))).toEqual(['14 mars 2026', '15 mars 2026']);
  });
});

describe('parseStamp', () => {
  it.each([
    ['2019-11-02T21:52:00+01:00', '2019-11-02T21:52:00+01:00'],
    ['2019-11-02T21:52:00.000Z', '2019-11-02T21:52:00Z'],
    ['2019-11-02 21:52', '2019-11-02T21:52:00'],
    ['20191102', '2019-11-02'],
    ['Sat, 02 Nov 2019 21:52:00 GMT', '2019-11-02T21:52:00Z'],
    ['1572727920', '2019-11-02T20:52:00Z'],
    ['samedi 2 novembre 2019', '2019-11-02'],
  ])('%s', (value, moment) => {
    expect(parseStamp(value, reading)).toBe(moment);
  });
  it.each(['', 'hier', '2019', '0000-00-00T00:00:00', '2019-13-45'])('refuses %j', (value) => {
    expect(parseStamp(value, reading)).toBeNull();
  });
});

describe('dayInUrl', () => {
  it.each([
    ['https://lefanal.example/2026/03/14/titre', '2026-03-14'],
    ['https://lefanal.example/actu/20260314-titre', '2026-03-14'],
    ['https://lefanal.example/titre-2026-03-14.html', '2026-03-14'],
    ['https://lefanal.example/2026/03/titre', null],
    ['https://lefanal.example/article/20269914', null],
    ['https://lefanal.example/?d=2026/03/14', null],
  ])('%s', (url, day) => {
    expect(dayInUrl(url)).toBe(day);
  });
});
