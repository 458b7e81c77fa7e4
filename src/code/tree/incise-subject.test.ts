/** Several people who told it agree with a plural, one noun before does not. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withInciseSubjects } from './incise-subject.js';

function told(number: string, speaks = true): string | undefined {
  const lines = `accord accord NOUN 2 nsubj Number=Sing\nconclu conclure VERB 0 root\n, , PUNCT 5 punct\nle le DET 5 det\ngroupe groupe NOUN 8 nsubj Number=Sing\n, , PUNCT 8 punct\nont avoir AUX 8 aux Number=${number}\nindiqué indiquer VERB 2 parataxis\nquatre quatre NUM 10 nummod\nsources source NOUN 8 obj Number=Plur`;
  const { words } = withInciseSubjects(sentenceOf(lines), () => speaks);
  return words.find((w) => w.deprel === 'nsubj' && w.head === 7)?.form;
}

describe('withInciseSubjects', () => {
  it('are behind the verb: "le groupe recevant une rançon, ont indiqué quatre sources"', () => {
    expect(told('Plur')).toBe('sources');
  });

  it('stay before a singular, and where nothing is said', () => {
    expect(told('Sing')).toBe('groupe');
    expect(told('Plur', false)).toBe('groupe');
  });
});
