import { describe, expect, it } from 'vitest';
import { toyGazetteer } from '../resolve/testing/toy-gazetteer.js';
import { openGazetteer } from './gazetteer.js';

describe('openGazetteer', () => {
  const gazetteer = toyGazetteer();

  it('finds every place that bears a name, however it is spelt', () => {
    expect(gazetteer.find('GAO').map((p) => `${p.name} ${p.country} ${p.rank}`)).toEqual([
      'Gao MLI seat',
      'Gao MLI region',
      'Gao BFA town',
    ]);
    expect(gazetteer.find('Séoul').map((p) => p.country)).toEqual(['KOR']);
  });

  it('gives a town its point and a region none', () => {
    const [town, region] = gazetteer.find('Gao');
    expect([town?.lat, town?.lon, town?.population]).toEqual([16.25, -0.05, 87_000]);
    expect([region?.lat, region?.lon]).toEqual([null, null]);
  });

  it('finds nothing for unknown, first and last names beyond the table', () => {
    for (const name of ['', 'Aaa', 'Kolani', 'Zzz']) expect(gazetteer.find(name)).toEqual([]);
  });

  it('refuses a file of another version', () => {
    expect(() => openGazetteer('{"version":2}')).toThrow(/npm run build/);
  });
});
