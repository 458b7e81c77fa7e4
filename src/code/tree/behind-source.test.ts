/** Complements behind a source between commas. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withComplementsBehindSource } from './behind-source.js';

const headOf = (comma: string): number | undefined =>
  withComplementsBehindSource(
    sentenceOf(`
      Un un DET 2 det
      obus obus NOUN 4 nsubj
      est être AUX 4 aux
      tombé tomber VERB 0 root
      , , PUNCT 8 punct
      selon selon ADP 8 case
      le le DET 8 det
      préfet préfet NOUN 4 obl:mod
      ${comma}
      sur sur ADP 12 case
      le le DET 12 det
      camp camp NOUN 8 nmod
    `),
  ).words[11]?.head;

describe('a source put in', () => {
  it('gives back to the verb what follows it: "est tombé, selon le préfet, sur le camp"', () => {
    expect(headOf(', , PUNCT 12 punct')).toBe(3);
  });

  it('keeps its own complement: "selon le préfet venu sur le camp"', () => {
    expect(headOf('venu venir VERB 8 acl')).toBe(7);
  });
});
