/** Subjects with "des" hung on what opens the sentence. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withPartitiveSubjects } from './partitive-subject.js';

const relationOf = (mark: string, number = 'Plur'): string | undefined =>
  withPartitiveSubjects(
    sentenceOf(`
      Après après ADP 2 case
      midi midi NOUN 8 obl:mod
      ${mark} 2 punct
      de de ADP 6 case
      les le DET 6 det
      hommes homme NOUN 2 nmod
      ont avoir AUX 8 aux:tense VerbForm=Fin|Number=${number}
      fui fuir VERB 0 root
    `),
    (lemma) => lemma === 'jour',
  ).words[5]?.deprel;

describe('withPartitiveSubjects', () => {
  it('gives the verb its subject: "Après midi, des hommes ont fui"', () => {
    expect(relationOf(', , PUNCT')).toBe('nsubj');
  });

  it('leaves a complement: no comma, or a verb in the singular', () => {
    expect(relationOf('là là ADV')).toBe('nmod');
    expect(relationOf(', , PUNCT', 'Sing')).toBe('nmod');
  });
});
