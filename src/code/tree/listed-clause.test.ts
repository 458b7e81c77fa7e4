/** Verbs of a list taken for an insertion. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withListedClauses } from './listed-clause.js';

const FIN = 'VerbForm=Fin|Number=Sing';
const relationOf = (verb: string): string | undefined =>
  withListedClauses(
    sentenceOf(`
      Il il PRON 3 nsubj
      est être AUX 3 aux:tense ${FIN}
      venu venir VERB 0 root
      , , PUNCT 6 punct
      a avoir AUX 6 aux:tense ${FIN}
      ${verb} VERB 3 parataxis:insert
    `),
    (v) => v.lemma === 'dire',
  ).words[5]?.deprel;

describe('withListedClauses', () => {
  it('joins it: "Il est venu, a frappé"', () => {
    expect(relationOf('frappé frapper')).toBe('conj');
  });

  it('leaves who speaks: "Il est venu, a dit"', () => {
    expect(relationOf('dit dire')).toBe('parataxis:insert');
  });
});
