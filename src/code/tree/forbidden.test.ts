/** Who is forbidden, and who forbids. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withForbidden } from './forbidden.js';

const subjectOf = (article: string, infinitive: string): string | undefined =>
  withForbidden(
    sentenceOf(`
      ${article} DET 2 det ${article.startsWith('Un') ? 'Definite=Ind' : 'Definite=Def'}
      préfet préfet NOUN 3 nsubj
      interdit interdire VERB 0 root Mood=Ind|VerbForm=Fin
      d' de ADP 5 mark
      ${infinitive} VERB 3 xcomp VerbForm=Inf
    `),
  ).words[1]?.deprel;

describe('"interdit"', () => {
  it('is done to somebody who may not go where he would: "Un préfet interdit d’entrer"', () => {
    expect(subjectOf('Un un', 'entrer entrer')).toBe('nsubj:pass');
  });

  it('is done by the prefect of the place, and by whoever forbids what others do', () => {
    expect(subjectOf('Le le', 'entrer entrer')).toBe('nsubj');
    expect(subjectOf('Un un', 'vendre vendre')).toBe('nsubj');
  });
});
