/** A phrase that its verb's object parts. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withPartedPhrases } from './parted-phrase.js';

const headOf = (noun: string, object = 'obj'): string | undefined => {
  const { words } = withPartedPhrases(
    sentenceOf(`
      met mettre VERB 0 root Mood=Ind|VerbForm=Fin
      les le DET 3 det
      pillards pillard NOUN 1 ${object}
      en en ADP 5 case
      ${noun} ${noun} NOUN 3 nmod
    `),
    (phrase) => phrase === 'mettre en garde',
  );
  return words[words[4]?.head ?? -1]?.form;
};

describe('"met les pillards en garde"', () => {
  it('is one phrase around its object', () => {
    expect(headOf('garde')).toBe('met');
  });

  it('is none of another noun, nor of one that is no object', () => {
    expect(headOf('fuite')).toBe('pillards');
    expect(headOf('garde', 'nsubj')).toBe('pillards');
  });
});
