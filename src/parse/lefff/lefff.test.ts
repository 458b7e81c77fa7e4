import { describe, expect, it } from 'vitest';
import { CATEGORY_BITS } from './categories.js';
import { openLefff } from './lefff.js';
import { packLefff } from './pack.js';

const ROWS = [
  { form: 'tue', category: 'v', lemma: 'tuer', morph: 'PS13s' },
  { form: 'tuerait', category: 'v', lemma: 'tuer', morph: 'C3s' },
  { form: 'tué', category: 'v', lemma: 'tuer', morph: 'Kms' },
  { form: 'tué', category: 'adj', lemma: 'tuer', morph: 'Kms' },
  { form: 'a', category: 'auxAvoir', lemma: 'avoir', morph: 'P3s' },
  { form: 'a', category: 'v', lemma: 'avoir', morph: 'P3s' },
  { form: 'état', category: 'nc', lemma: 'état', morph: 'ms' },
  { form: 'État', category: 'nc', lemma: 'État', morph: 'ms' },
  { form: 'soeurs', category: 'nc', lemma: 'soeur', morph: 'fp' },
  { form: 'yeux', category: 'nc', lemma: 'œil', morph: 'mp' },
  { form: 'Burkina Faso', category: 'np', lemma: 'Burkina Faso', morph: 'ms' },
];
const lefff = openLefff(packLefff(ROWS));

describe('packed Lefff', () => {
  it('gives back every row', () => {
    for (const { form, ...reading } of ROWS) expect(lefff.lookup(form)).toContainEqual(reading);
  });
  it('knows nothing else, not even beginnings or continuations of its words', () => {
    for (const form of ['', 't', 'tu', 'tuerai', 'tuerait!', 'TUE', '𝔘']) expect(lefff.lookup(form)).toEqual([]);
  });
  it('reads ligatures, which Lefff spells apart, and keeps them in the lemma', () => {
    expect(lefff.lookup('sœurs')).toEqual([{ category: 'nc', lemma: 'sœur', morph: 'fp' }]);
    expect(lefff.categories('Sœurs'.toLowerCase())).toBe(CATEGORY_BITS.noun);
  });
  it('unites the categories of a form', () => {
    expect(lefff.categories('tué')).toBe(CATEGORY_BITS.pastParticiple | CATEGORY_BITS.adjective);
    expect(lefff.categories('tuerait')).toBe(CATEGORY_BITS.verbFinite | CATEGORY_BITS.conditional);
    expect(lefff.categories('inconnu')).toBe(0);
  });
  it('finds words behind capitals, with or without their accents', () => {
    expect(lefff.lookupLoose('TUERAIT').map((e) => e.lemma)).toEqual(['tuer']);
    expect(lefff.lookupLoose('ETAT').map((e) => e.lemma)).toEqual(expect.arrayContaining(['état', 'État']));
    expect(lefff.categoriesLoose('Etat')).toBe(CATEGORY_BITS.noun);
    expect(lefff.lookupLoose('etat')).toEqual([]);
  });
  it('packs equal rows into equal bytes', () => {
    expect(packLefff(ROWS)).toEqual(packLefff([...ROWS]));
  });
  it('says what the bytes should have been', () => {
    expect(() => openLefff(new Uint8Array(20))).toThrow(/models\/fr\/lefff\.bin/);
  });
});
