/** "les partis URD, Adema et RPM": each name joined to the noun. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withNamesBehindPlurals } from './names-behind-plural.js';

const tree = (first: string): string => `
  les le DET 2 det
  partis parti NOUN 8 nsubj Number=Plur
  ${first}
  , , PUNCT 5 punct
  Adema Adema PROPN 3 appos
  et et CCONJ 7 cc
  RPM RPM PROPN 5 conj
  fuient fuir VERB 0 root`;

const heads = (text: string, isBody = true): string[] => {
  const { words } = withNamesBehindPlurals(sentenceOf(text), () => isBody);
  return words.slice(2, 7).map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('withNamesBehindPlurals', () => {
  it('joins the names behind the comma to the noun', () => {
    expect(heads(tree('URD URD PROPN 2 nmod'))).toEqual([
      'URD appos partis',
      ', punct Adema',
      'Adema conj partis',
      'et cc RPM',
      'RPM conj partis',
    ]);
  });

  it('leaves people, and what is no name: "les partis maliens, Adema et RPM"', () => {
    expect(heads(tree('URD URD PROPN 2 nmod'), false)[2]).toBe('Adema appos URD');
    expect(heads(tree('maliens malien ADJ 2 amod'))[2]).toBe('Adema appos maliens');
  });
});
