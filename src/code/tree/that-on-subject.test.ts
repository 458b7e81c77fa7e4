/** "les prisonniers que les rebelles viennent de libérer sont rentrés" */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withThatOnSubjects } from './that-on-subject.js';

const relations = (subject: string, object = 'enfin enfin ADV 6 advmod'): string[] => {
  const { words } = withThatOnSubjects(
    sentenceOf(`
      Les le DET 2 det
      prisonniers prisonnier NOUN ${subject} nsubj
      que que SCONJ 6 mark
      les le DET 5 det
      rebelles rebelle NOUN 6 nsubj
      libèrent libérer VERB 8 advcl
      ${object}
      rentrent rentrer VERB 0 root
    `),
  );
  return words.map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('"que" behind the subject', () => {
  it('opens a clause of that subject', () => {
    expect(relations('8')).toContain('libèrent acl:relcl prisonniers');
    expect(relations('6')).toContain('prisonniers nsubj rentrent');
  });

  it('stays a conjunction where the clause has its object', () => {
    expect(relations('8', 'camps camp NOUN 6 obj')).toContain('libèrent advcl rentrent');
  });
});
