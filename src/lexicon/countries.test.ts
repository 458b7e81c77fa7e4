import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileCountries } from './countries.js';
import type { Complaint, LexiconEntry } from './entry.js';

function entriesOf(values: readonly unknown[]): LexiconEntry[] {
  return values.map((value, i) => ({ file: 'fr/places/countries.yaml', line: i + 1, value }));
}

const real = parse(
  readFileSync(new URL('../../lexicon/fr/places/countries.yaml', import.meta.url), 'utf8'),
) as unknown[];

describe('compileCountries', () => {
  const complaints: Complaint[] = [];
  const countries = compileCountries(entriesOf(real), (c) => complaints.push(c));

  it('takes every entry of the real file', () => {
    expect(complaints).toEqual([]);
    expect(countries.all.length).toBeGreaterThan(195);
  });

  it.each([
    ['Côte d’Ivoire', 'CIV'],
    ['cote-d’ivoire', 'CIV'],
    ['NIGER', 'NER'],
    ['Nigéria', 'NGA'],
    ['Burkina', 'BFA'],
    ['RD Congo', 'COD'],
    ['Etats-Unis', 'USA'],
  ])('knows the name %s', (name, iso3) => {
    expect(countries.byName(name).map((c) => c.iso3)).toEqual([iso3]);
  });

  it.each([
    ['burkinabè', ['BFA']],
    ['Burkinabée', ['BFA']],
    ['nigériennes', ['NER']],
    ['nigérians', ['NGA']],
    ['congolais', ['COD', 'COG']],
    ['bissau-guinéens', ['GNB']],
    ['assad', []],
  ])('knows the demonym %s', (word, iso3) => {
    expect(countries.byDemonym(word).map((c) => c.iso3)).toEqual(iso3);
  });

  it('knows both countries of one adjective', () => {
    const codes = (word: string) => countries.byCompound(word).map((c) => c.iso3);
    expect(codes('franco-maliennes')).toEqual(['FRA', 'MLI']);
    expect(codes('Russo-malien')).toEqual(['RUS', 'MLI']);
    expect([codes('franco-français'), codes('malien'), codes('radio-malienne'), codes('socio-politique')]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('knows seats of government with or without accent', () => {
    expect(countries.byMetonym('palais d’Etoudi').map((c) => c.iso3)).toEqual(['CMR']);
    expect(countries.byMetonym('Élysée').map((c) => c.iso3)).toEqual(['FRA']);
    expect(countries.byCapital("N'Djaména").map((c) => c.iso3)).toEqual(['TCD']);
  });

  it('uses each code once and agrees with the codes of the platform', () => {
    const names = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });
    expect(countries.all.filter((c) => names.of(c.iso2) === undefined).map((c) => c.iso2)).toEqual([]);
    expect(countries.byIso2.size).toBe(countries.all.length);
  });

  it('complains of an unknown key and of a repeated country, by line', () => {
    const heard: Complaint[] = [];
    const togo = { iso3: 'TGO', iso2: 'TG', names: ['Togo'], demonyms: ['togolais'], capital: ['Lomé'] };
    compileCountries(entriesOf([togo, { ...togo, nom: 'Togo' }, togo]), (c) => heard.push(c));
    expect(heard.map((c) => c.line)).toEqual([2, 3]);
  });
});
