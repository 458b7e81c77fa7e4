/** An address says what is shown; what it says wrongly is named and left out of account. */
import { describe, expect, it } from 'vitest';
import { addressOf, hasEmptyFields, isFiltered, NO_QUERY, readQuery } from './query.js';

describe('readQuery', () => {
  it('reads every parameter, and writes the same address back', () => {
    const params = {
      vue: 'evenements',
      q: 'deux mots',
      type: 'ASSAULT',
      statut: 'denied',
      pays: 'MLI',
      acteur: 'Front & Cie',
      lieu: 'Gao',
      du: '2026-03-01',
      au: '2026-03-31',
      nouveau: '1',
      page: '3',
    };
    const { query, complaints } = readQuery(params);
    expect(complaints).toEqual([]);
    expect(Object.fromEntries(new URLSearchParams(addressOf(query).slice(2)))).toEqual(params);
  });

  it('is the plain list for no parameter', () => {
    const { query } = readQuery({ q: '  ', type: '' });
    expect(addressOf(query)).toBe('/');
    expect(isFiltered(query)).toBe(false);
    expect(query).toEqual({ ...NO_QUERY, filters: { ...query.filters } });
  });

  it.each([
    [{ type: 'BOUM' }, 'ASSAULT'],
    [{ statut: 'sûr' }, 'unconfirmed'],
    [{ pays: 'Mali' }, 'MLI'],
    [{ du: '14/03/2026' }, '2026-03-01'],
    [{ au: '2026-13-01' }, '2026-03-31'],
    [{ page: '0' }, '2'],
    [{ vue: 'carte' }, 'articles'],
  ])('names what it did not understand in %j, and what would be valid', (params, valid) => {
    const { query, complaints } = readQuery(params);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(Object.values(params)[0]);
    expect(complaints[0]).toContain(valid);
    expect(isFiltered(query)).toBe(false);
  });
});

describe('hasEmptyFields', () => {
  it('sees what a form leaves empty', () => {
    expect(hasEmptyFields({ q: 'a', type: '' })).toBe(true);
    expect(hasEmptyFields({ q: 'a' })).toBe(false);
  });
});
