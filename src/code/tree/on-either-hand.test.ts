/** "a critiqué d'une part le maire, d'autre part le préfet": two objects. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withEitherHand } from './on-either-hand.js';

const heads = (tree: string): string[] => {
  const { words } = withEitherHand(sentenceOf(tree));
  return words
    .filter((w) => /^(maire|préfet|part)$/.test(w.form))
    .map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

const BEHIND = (between: string): string => `
  critique critiquer VERB 0 root
  d' de ADP 4 case
  une un DET 4 det
  part part NOUN 1 obl:arg
  le le DET 6 det
  maire maire NOUN 1 obj
  ${between}
  d' de ADP 10 case
  autre autre ADJ 10 amod
  part part NOUN 1 obl:mod
  le le DET 12 det
  préfet préfet NOUN 10 nmod`;

describe('withEitherHand', () => {
  it('joins the second noun to the first', () => {
    expect(heads(BEHIND(', , PUNCT 10 punct'))).toEqual([
      'part obl:mod critique',
      'maire obj critique',
      'part obl:mod critique',
      'préfet conj maire',
    ]);
  });

  it('leaves two clauses: "d\'une part le maire refuse, d\'autre part le préfet…"', () => {
    const sentence = sentenceOf(BEHIND('refuse refuser VERB 1 conj'));
    expect(withEitherHand(sentence)).toBe(sentence);
  });

  it('reads both behind their nouns: "le maire d\'une part et le préfet d\'autre part"', () => {
    expect(
      heads(`
        oppose opposer VERB 0 root
        le le DET 3 det
        maire maire NOUN 1 obj
        d' de ADP 6 case
        une un DET 6 det
        part part NOUN 3 nmod
        et et CCONJ 9 cc
        le le DET 9 det
        préfet préfet NOUN 6 conj
        d' de ADP 12 case
        autre autre ADJ 12 amod
        part part NOUN 9 nmod`),
    ).toEqual(['maire obj oppose', 'part obl:mod oppose', 'préfet conj maire', 'part obl:mod oppose']);
  });
});
