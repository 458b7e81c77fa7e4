/** "a condamné ces actes, exprimé sa solidarité": participles with an object, after a comma. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withListedParticiples } from './listed-participle.js';

const listed = (object: string, deprel = 'advcl'): string => `
  syndicat syndicat NOUN 3 nsubj
  a avoir AUX 3 aux:tense VerbForm=Fin
  condamné condamner VERB 0 root VerbForm=Part|Tense=Past
  ces ce DET 5 det
  actes acte NOUN 3 obj
  , , PUNCT 7 punct
  exprimé exprimer VERB 3 ${deprel} VerbForm=Part|Tense=Past|Voice=Pass
  ${object}
`;

const relation = (tree: string): string | undefined =>
  withListedParticiples(sentenceOf(tree)).words.find((w) => w.form === 'exprimé')?.deprel;

describe('a participle in a list of acts', () => {
  it('is joined to the verb whose auxiliary it shares', () => {
    expect(relation(listed('sa son DET 9 det\nsolidarité solidarité NOUN 7 obj'))).toBe('conj');
  });

  it('is an aside without an object of its own', () => {
    expect(relation(listed('hier hier ADV 7 advmod'))).toBe('advcl');
    expect(relation(listed('maire maire NOUN 7 obj'))).toBe('advcl');
  });
});
