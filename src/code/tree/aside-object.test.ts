/** Objects joined to an aside. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withAsideObjects } from './aside-object.js';

const relationOf = (object: string, subject = 'Il il PRON 2 nsubj'): string | undefined =>
  withAsideObjects(
    sentenceOf(`
      ${subject}
      arrête arrêter VERB 0 root
      , , PUNCT 5 punct
      sans sans ADP 5 case
      mandat mandat NOUN 2 obl:mod
      , , PUNCT 8 punct
      trois trois NUM 8 nummod
      ${object}
    `),
    (lemma) => lemma === 'arrêter',
    (lemma) => lemma === 'jour',
  ).words[7]?.deprel;

describe('withAsideObjects', () => {
  it('gives the verb its object: "arrête, sans mandat, trois élus"', () => {
    expect(relationOf('élus élu NOUN 5 conj')).toBe('obj');
  });

  it('leaves a time, and a passive what it is', () => {
    expect(relationOf('jours jour NOUN 5 conj')).toBe('conj');
    expect(relationOf('élus élu NOUN 5 conj', 'Il il PRON 2 nsubj:pass')).toBe('conj');
  });
});
