/** Subjects behind a source that opens the sentence. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withSubjectsBehindSource } from './subject-behind-source.js';

const relationOf = (verb: string): string | undefined =>
  withSubjectsBehindSource(
    sentenceOf(`
      Selon selon ADP 3 case
      le le DET 3 det
      préfet préfet NOUN 8 obl:mod
      , , PUNCT 3 punct
      de de ADP 7 case
      les le DET 7 det
      hommes homme NOUN 3 nmod
      ${verb}
    `),
  ).words[6]?.deprel;

describe('a source that opens the sentence', () => {
  it('leaves the verb its subject: "Selon le préfet, des hommes attaquent"', () => {
    expect(relationOf('attaquent attaquer VERB 0 root Number=Plur|VerbForm=Fin')).toBe('nsubj');
  });

  it('keeps its complement before a verb in the singular', () => {
    expect(relationOf('attaque attaquer VERB 0 root Number=Sing|VerbForm=Fin')).toBe('nmod');
  });
});
