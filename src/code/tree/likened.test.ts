/** "le préfet comme le maire ont refusé": two refuse; "un chef comme le maire" is an example. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withLikened } from './likened.js';

const subject = (article: string, number: string): string => `
  ${article} ${article} DET 2 det
  préfet préfet NOUN 7 nsubj Number=Sing
  comme comme ADP 5 case
  le le DET 5 det
  maire maire NOUN 2 nmod Number=Sing
  ont avoir AUX 7 aux VerbForm=Fin|Number=${number}
  refusé refuser VERB 0 root`;

function maire(tree: string): string | undefined {
  return withLikened(sentenceOf(tree)).words.find((w) => w.form === 'maire')?.deprel;
}

describe('withLikened', () => {
  it('joins the subjects of a plural verb by "comme"', () => {
    expect(maire(subject('le', 'Plur'))).toBe('conj');
  });

  it('leaves one who is compared, and an example', () => {
    expect(maire(subject('le', 'Sing'))).toBe('nmod');
    expect(maire(subject('un', 'Plur'))).toBe('nmod');
  });

  it('joins behind "et" and a circumstance between commas', () => {
    const tree = `
      critique critiquer VERB 0 root
      le le DET 3 det
      préfet préfet NOUN 1 obj
      et et CCONJ 7 cc
      , , PUNCT 7 punct
      hier hier ADV 1 advmod
      , , PUNCT 9 punct
      le le DET 9 det
      maire maire NOUN 6 conj`;
    expect(maire(tree)).toBe('conj');
    const { words } = withLikened(sentenceOf(tree));
    expect(words.find((w) => w.form === 'maire')?.head).toBe(2);
  });
});
