/** Subjects behind the verb of a clause that its object opens. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withInvertedRelatives } from './inverted-relative.js';

const relationOf = (opening: string, relation: string): string | undefined =>
  withInvertedRelatives(
    sentenceOf(`
      refuse refuser VERB 0 root
      ${opening}
      exige exiger VERB 1 ${relation}
      loi loi NOUN 4 obj
    `),
  ).words[4]?.deprel;

describe('withInvertedRelatives', () => {
  it('finds who acts: "comme l\'exige la loi", "ce que exige la loi"', () => {
    expect(relationOf("comme comme SCONJ 4 mark\nl' lui PRON 4 obj", 'advcl')).toBe('nsubj');
    expect(relationOf('ce ce PRON 1 obj\nque que PRON 4 obj', 'acl:relcl')).toBe('nsubj');
  });

  it('leaves other clauses: "parce qu\'il l\'exige"', () => {
    expect(relationOf("puisque puisque SCONJ 4 mark\nl' lui PRON 4 obj", 'advcl')).toBe('obj');
    expect(relationOf('comme comme SCONJ 4 mark\nil il PRON 4 nsubj', 'advcl')).toBe('obj');
  });
});
