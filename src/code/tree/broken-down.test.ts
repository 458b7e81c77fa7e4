/** "sept civils, cinq hommes et deux femmes": seven, not fourteen. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withBreakdowns } from './broken-down.js';

const VALUES: Readonly<Record<string, number>> = { sept: 7, cinq: 5, deux: 2 };
const relationOf = (whole: string, first: string, opener: string, part = 'soldat'): string | undefined => {
  const { words } = withBreakdowns(
    sentenceOf(`
      ${whole} ${whole} NUM 2 nummod
      civils civil NOUN 0 root
      , , PUNCT 5 punct
      ${opener}
      hommes homme NOUN 2 conj
      et et CCONJ 8 cc
      ${first} ${first} NUM 8 nummod
      femmes femme NOUN 5 conj
    `),
    {
      amountOf: (form) => VALUES[form] ?? null,
      saysMostly: (lemma) => lemma === 'surtout',
      isPartOfPeople: (lemma) => lemma !== part,
    },
  );
  return words[4]?.deprel;
};

describe('people counted by their parts', () => {
  it('are those of the whole where the parts add up to it', () => {
    expect(relationOf('sept', 'deux', 'cinq cinq NUM 5 nummod')).toBe('parataxis');
  });

  it('are others of their own trade: "huit soldats, six gendarmes et deux civils"', () => {
    expect(relationOf('sept', 'deux', 'cinq cinq NUM 5 nummod', 'homme')).toBe('conj');
  });

  it('are others where they do not', () => {
    expect(relationOf('deux', 'deux', 'cinq cinq NUM 5 nummod')).toBe('conj');
  });

  it('are who they mostly are behind "surtout"', () => {
    expect(relationOf('sept', 'des', 'surtout surtout ADV 5 advmod')).toBe('parataxis');
    expect(relationOf('sept', 'des', 'hier hier ADV 5 advmod')).toBe('conj');
  });
});
