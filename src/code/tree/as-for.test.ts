/** "Quant à" and a pronoun beside the subject. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withAsFor } from './as-for.js';

const subjects = (first: string, link: string): string[] => {
  const { words } = withAsFor(
    sentenceOf(`
      Lagos Lagos PROPN 2 nsubj
      a avoir AUX 6 aux:tense
      ${first} ${first} ADV 6 advmod
      ${link} ${link} ADP 3 fixed
      elle lui PRON 6 nsubj Person=3
      dénoncé dénoncer VERB 0 root VerbForm=Part
    `),
  );
  return words.filter((w) => w.deprel === 'nsubj' && w.head === 5).map((w) => w.form);
};

describe('"Lagos a quant à elle dénoncé"', () => {
  it('is told of who stands before it', () => {
    expect(subjects('quant', 'à')).toEqual(['Lagos']);
  });

  it('leaves other pronouns', () => {
    expect(subjects('grâce', 'à')).toEqual(['elle']);
  });
});

describe('"Quant à Lagos, elle dénonce"', () => {
  const relations = (first: string, pronoun: string): string[] =>
    withAsFor(
      sentenceOf(`
        ${first} ${first} ADV 6 advmod
        à à ADP 3 case
        Lagos Lagos PROPN 6 obl:mod
        , , PUNCT 3 punct
        ${pronoun} lui PRON 6 nsubj Person=3
        dénonce dénoncer VERB 0 root VerbForm=Fin
      `),
    ).words.map((w) => w.deprel);

  it('is told of whoever opens the sentence', () => {
    expect(relations('Quant', 'elle')).toEqual(['advmod', 'fixed', 'nsubj', 'punct', 'dislocated', 'root']);
  });

  it.each([
    ['Grâce', 'elle'],
    ['Quant', 'nul'],
  ])('leaves other openings and other subjects: %s … %s', (first, pronoun) => {
    expect(relations(first, pronoun)).toEqual(['advmod', 'case', 'obl:mod', 'punct', 'nsubj', 'root']);
  });
});
