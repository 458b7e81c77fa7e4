/** A noun keeps its complement behind "sans condition". */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withUnconditional } from './unconditional.js';

const headOf = (tail: string): number | undefined =>
  withUnconditional(
    sentenceOf(`
      Il il PRON 2 nsubj
      exige exiger VERB 0 root
      la le DET 4 det
      libération libération NOUN 2 obj
      sans sans ADP 6 case
      ${tail} ${tail} NOUN 2 obl:mod
      de de ADP 9 case
      ses son DET 9 det
      militants militant NOUN 6 nmod
    `),
    (lemma) => lemma === 'condition',
  ).words[8]?.head;

describe('sans condition', () => {
  it('gives the complement back to the noun: "la libération sans condition de ses militants"', () => {
    expect(headOf('condition')).toBe(3);
  });

  it('leaves a noun with a complement of its own: "sans l\'accord de ses militants"', () => {
    expect(headOf('accord')).toBe(5);
  });
});
