/** Objects behind an aside. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withBareObjects } from './bare-object.js';

const relationOf = (noun: string): string | undefined =>
  withBareObjects(
    sentenceOf(`
      Il il PRON 2 nsubj
      présente présenter VERB 0 root
      , , PUNCT 5 punct
      au au ADP 5 case
      nom nom NOUN 2 obl:mod
      , , PUNCT 8 punct
      les le DET 8 det Definite=Def
      ${noun} NOUN 2 obl:mod
    `),
    (lemma) => lemma === 'matin',
  ).words[7]?.deprel;

describe('withBareObjects', () => {
  it('gives the verb its object: "présente, au nom de tous, les condoléances"', () => {
    expect(relationOf('condoléances condoléances')).toBe('obj');
  });

  it('leaves a time: "arrive, au pas, les matins"', () => {
    expect(relationOf('matins matin')).toBe('obl:mod');
  });
});
