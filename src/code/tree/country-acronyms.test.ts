/** Initials of a country are its name. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withCountryAcronyms } from './country-acronyms.js';

const tagOf = (form: string): string | undefined =>
  withCountryAcronyms(
    sentenceOf(`
      La le DET 2 det
      ${form} ${form} NOUN 3 nsubj
      accuse accuser VERB 0 root
      Lomé Lomé PROPN 3 obj
    `),
    (name) => name === 'RDC',
  ).words[1]?.upos;

describe('initials', () => {
  it('of a country are a proper noun: "la RDC accuse"', () => {
    expect(tagOf('RDC')).toBe('PROPN');
  });

  it('of anything else stay: "la DRH accuse"', () => {
    expect(tagOf('DRH')).toBe('NOUN');
  });
});
