/** What is asked of somebody hangs on the verb that asks. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withToldBeyond } from './told-beyond.js';

const headOf = (between: string): number | undefined =>
  withToldBeyond(
    sentenceOf(`
      Il il PRON 2 nsubj
      appelle appeler VERB 0 root
      les le DET 4 det
      pays pays NOUN 2 obj
      qui qui PRON 6 nsubj
      ${between} VERB 4 acl:relcl
      à à ADP 8 mark
      partir partir VERB 6 xcomp VerbForm=Inf
    `),
    { asks: (lemma) => lemma === 'appeler', takes: (lemma) => lemma === 'chercher' },
  ).words[7]?.head;

describe('withToldBeyond', () => {
  it('passes over who is asked: "appelle les pays qui combattent à partir"', () => {
    expect(headOf('combattent combattre')).toBe(1);
  });

  it('leaves an infinitive to a verb that takes one: "appelle les pays qui cherchent à partir"', () => {
    expect(headOf('cherchent chercher')).toBe(5);
  });
});
