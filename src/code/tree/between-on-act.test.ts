/** "le théâtre d'affrontements entre l'armée et les rebelles". */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withBetweenOnActs } from './between-on-act.js';

const headOfSide = (noun: string, above: string): string | undefined => {
  const { words } = withBetweenOnActs(
    sentenceOf(`
      ${above} ${above} NOUN 0 root
      de de ADP 3 case
      ${noun} ${noun} NOUN 1 nmod
      violents violent ADJ 3 amod
      entre entre ADP 6 case
      soldats soldat NOUN 1 nmod
      et et CCONJ 8 cc
      rebelles rebelle NOUN 6 conj
    `),
    ({ lemma }) => ['affrontements', 'accord'].includes(lemma),
  );
  return words[words[5]?.head ?? -1]?.form;
};

describe('the sides of an act', () => {
  it('hang on it, not on the noun above', () => {
    expect(headOfSide('affrontements', 'théâtre')).toBe('affrontements');
  });

  it('stay where no act stands before, or the noun above is one', () => {
    expect(headOfSide('frontières', 'théâtre')).toBe('théâtre');
    expect(headOfSide('affrontements', 'accord')).toBe('accord');
  });
});
