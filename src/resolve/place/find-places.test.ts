import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileCountries } from '../../lexicon/countries.js';
import { compilePlaces } from '../../lexicon/places.js';
import { toyDocument } from '../testing/toy-document.js';
import { toyGazetteer } from '../testing/toy-gazetteer.js';
import { findPlaces, placeLexicon } from './find-places.js';
import { placeRecords } from './records.js';

function realEntries(file: string) {
  const text = readFileSync(new URL(`../../../lexicon/fr/places/${file}`, import.meta.url), 'utf8');
  return (parse(text) as unknown[]).map((value, i) => ({ file, line: i + 1, value }));
}

const fail = (c: { message: string }): never => {
  throw new Error(c.message);
};
const own = [
  { id: 'l.djoro', place: 'Djoro', kind: 'village', country: 'MLI', region: 'Mopti' },
  { id: 'r.nord', place: 'Nord', kind: 'region', country: 'BFA', region: 'Nord', announced: true },
  { id: 'a.sahel', place: 'Sahel', kind: 'area', country: 'INT' },
  { id: 'a.fleuve', place: 'fleuve Niger', kind: 'water', country: 'INT' },
].map((value, i) => ({ file: 'toy.yaml', line: i + 1, value }));
const lexicon = placeLexicon(
  compileCountries(realEntries('countries.yaml'), fail),
  compilePlaces([...realEntries('words.yaml'), ...own], fail),
  toyGazetteer(),
  ['G5 Sahel', 'Jeune Afrique'],
);

function placesOf(title: string, lines: readonly string[], dateline: string | null = null): string[] {
  const found = findPlaces(toyDocument(title, lines), lexicon, { dateline });
  return found.map((p) => `${p.text}=${p.country}/${p.precision}`);
}

describe('findPlaces', () => {
  it('does not take a village for the other name of a town far away', () => {
    expect(placesOf('', ['Au Niger, ils ont brûlé le village de Kolondo.'])).toEqual([
      'Niger=NER/country',
      'Kolondo=NER/town',
    ]);
  });

  it.each([
    ['Le Niger a fermé la frontière.', ['Niger=NER/country']],
    ['Deux corps ont été repêchés dans le fleuve Niger.', ['fleuve Niger=INT/region']],
    ['Au Mali, ils sont entrés à Gao.', ['Mali=MLI/country', 'Gao=MLI/town']],
    ['Au Mali, la région de Gao est calme.', ['Mali=MLI/country', 'Gao=MLI/region']],
    ['Au Mali, ils ont tiré près de Gao.', ['Mali=MLI/country', 'Gao=MLI/near']],
    ['Au Mali, un car a sauté entre Djoro et Gao.', ['Mali=MLI/country', 'Djoro=MLI/near', 'Gao=MLI/near']],
    ['Le ministre est parti à Londres.', ['Londres=GBR/town']],
    ['Au Burkina Faso, la région du Nord est calme.', ['Burkina Faso=BFA/country', 'Nord=BFA/region']],
    ['En France, il vit à Valence.', ['France=FRA/country', 'Valence=FRA/town']],
  ])('%s', (text, places) => {
    expect(placesOf('', [text])).toEqual(places);
  });

  it.each([
    ['a compass point', 'Le vent du Nord souffle.'],
    ['an adjective', "L'armée malienne a tiré."],
    ['a body', 'La force du G5 Sahel patrouille.'],
    ['a paper', 'Jeune Afrique rapporte ces propos.'],
    ['a company', 'La compagnie Air Burkina vole.'],
    ['a channel', 'La chaîne France Inter diffuse.'],
    ['an officer', 'Le colonel Djoro est mort.'],
    ['the first word of a sentence', 'Seul le maire est resté.'],
    ['a village of a land that the article does not name', 'Zarkonda refuse de parler.'],
  ])('takes %s for no place', (_, text) => {
    expect(placesOf('', [text])).toEqual([]);
  });

  it('finds villages that nobody knows by the words around, and puts them where the text does', () => {
    const lines = [
      'Au Burkina Faso, des hommes ont brûlé le village de Kolmogo.',
      'Kolmogo est vide.',
      'Ils venaient de la ville de Tikaré, au Niger.',
    ];
    expect(placesOf('', lines)).toEqual([
      'Burkina Faso=BFA/country',
      'Kolmogo=BFA/town',
      'Tikaré=NER/town',
      'Niger=NER/country',
    ]);
  });

  it('gives an unknown village no point, and a known town its own', () => {
    const found = findPlaces(toyDocument('', ['Au Mali, de Gao au village de Kolmogo, tout a brûlé.']), lexicon, {
      dateline: null,
    });
    expect(found.map((p) => [p.text, p.lat, p.admin1])).toEqual([
      ['Mali', null, null],
      ['Gao', 16.25, 'Gao'],
      ['Kolmogo', null, 'Gao'],
    ]);
  });

  it('takes a surname for no state, and the state behind its article for one', () => {
    const named = 'Le ministre Adama Togo parle.';
    expect(placesOf('', [named, 'On attend la libération de Togo.'])).toEqual([]);
    expect(placesOf('', [named, 'On attend le président du Togo.'])).toEqual(['Togo=TGO/country']);
  });

  it('takes the dateline into account', () => {
    expect(placesOf('', ['Ils sont arrivés à Gao.'], 'Bamako')).toEqual(['Gao=MLI/town']);
  });

  it('tells the two Congos apart by what else the article names', () => {
    expect(placesOf('Kinshasa', ['Le Congo proteste.'])[1]).toBe('Congo=COD/country');
    expect(placesOf('Brazzaville', ['Le Congo proteste.'])[1]).toBe('Congo=COG/country');
  });

  it('slices the document exactly', () => {
    const document = toyDocument('Mali : tirs à Gao', ['« À Gao », dit-il, « l’hôpital du Mali ». ']);
    for (const p of findPlaces(document, lexicon, { dateline: null }))
      expect(document.doc.slice(p.start, p.end)).toBe(p.text);
  });

  it('reads a very long sentence in a time that grows with its length', () => {
    const clause = 'à Gao près de Kolmogo, dans la région de Zandé ';
    const once = (n: number): number => {
      const document = toyDocument('Mali', [clause.repeat(n)]);
      const started = performance.now();
      findPlaces(document, lexicon, { dateline: null });
      return performance.now() - started;
    };
    // the quickest of three, for another process may have had the core meanwhile
    const timed = (n: number): number => Math.min(once(n), once(n), once(n));
    timed(50);
    expect(timed(800)).toBeLessThan(40 * Math.max(timed(100), 5));
  });
});

describe('placeRecords', () => {
  it('lists a toponym once, under its fullest wording, with all its mentions', () => {
    const document = toyDocument('RDC : tirs', ['La République démocratique du Congo accuse.', 'La RDC maintient.']);
    const records = placeRecords(findPlaces(document, lexicon, { dateline: null }));
    expect(records.map((r) => [r.text, r.country, r.mentions.length])).toEqual([
      ['République démocratique du Congo', 'COD', 3],
    ]);
  });

  it('joins the region and the town of one name, as exact as the town', () => {
    const document = toyDocument('Mali', ['La région de Gao est calme.', 'Ils sont arrivés à Gao.']);
    const gao = placeRecords(findPlaces(document, lexicon, { dateline: null })).filter((r) => r.text === 'Gao');
    expect(gao.map((r) => [r.precision, r.mentions.length])).toEqual([['town', 2]]);
  });
});
