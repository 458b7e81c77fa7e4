/** The country of a president elect. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withElectedOf } from './elected-of.js';

const headOf = (participle: string): number | undefined =>
  withElectedOf(
    sentenceOf(`
      le le DET 2 det
      président président NOUN 0 root
      ${participle} VERB 2 acl VerbForm=Part
      de de ADP 5 case
      Malawi Malawi PROPN 3 obl:arg
    `),
    (lemma) => lemma === 'élire',
  ).words[4]?.head;

describe('withElectedOf', () => {
  it('is that of the title: "le président élu du Malawi"', () => {
    expect(headOf('élu élire')).toBe(1);
  });

  it('stays where somebody came from: "le président venu du Malawi"', () => {
    expect(headOf('venu venir')).toBe(2);
  });
});
