/** The code tables of the project are whole; a fault in one is reported with file and line. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileCodes } from './codes.js';
import type { LexiconEntry } from './entry.js';
import { loadLexiconFiles } from './load.js';

const folder = fileURLToPath(new URL('../../lexicon', import.meta.url));
const entries = loadLexiconFiles(folder).entries.filter((entry) => entry.file.startsWith('codes/'));
const names = (iso3: string): string | null => (iso3 === 'MLI' ? 'Mali' : null);

describe('the code tables', () => {
  it('name every type, mode, status, sector, toll and context', () => {
    const { labels, complaints } = compileCodes(entries, names);
    expect(complaints).toEqual([]);
    expect(labels?.types.ASSAULT.noun).toBe('Attaque');
    expect(labels?.modes['ASSAULT/abduct']?.phrasing?.noun).toBe('Enlèvement');
    expect(labels?.modes['ASSAULT/explosives']?.phrasing).toBeNull();
    expect(labels?.statuses.not_occurred.fr).toBe("n'a pas eu lieu");
  });

  it('name countries, and the two codes that are no country', () => {
    const country = compileCodes(entries, names).labels?.country;
    expect([country?.('MLI'), country?.('INT'), country?.('XKX')]).toEqual(['Mali', 'international', 'XKX']);
    const numeric = compileCodes(entries, names).labels?.countryCode;
    expect(numeric?.('CIV')).toMatchObject({ numeric: 384, en: 'Ivory Coast', region: 'Western Africa' });
    expect(numeric?.('INT')).toBeNull();
  });
});

describe('a faulty table', () => {
  const faultsOf = (changed: LexiconEntry[]) => compileCodes(changed, names).complaints;

  it('is refused when a code is missing', () => {
    const without = entries.filter((e) => (e.value as { code: string }).code !== 'AID');
    expect(faultsOf(without)[0]).toMatchObject({ file: 'codes/event-types.yaml', message: 'codes sans libellé : AID' });
  });

  it('is refused when a code is unknown or written twice, at its line', () => {
    const extra = { file: 'codes/tolls.yaml', line: 99, value: { code: 'wounded', one: 'x', many: 'y' } };
    expect(faultsOf([...entries, extra])[0]).toMatchObject({ file: 'codes/tolls.yaml', line: 99 });
    const twice = { file: 'codes/tolls.yaml', line: 98, value: { code: 'killed', one: 'x', many: 'y' } };
    expect(faultsOf([...entries, twice])[0]?.message).toContain('deux fois');
  });

  it('is refused when a field is misspelt', () => {
    const bad = { file: 'codes/tolls.yaml', line: 97, value: { code: 'killed', on: 'x', many: 'y' } };
    expect(faultsOf([...entries, bad])[0]).toMatchObject({ line: 97 });
  });
});
