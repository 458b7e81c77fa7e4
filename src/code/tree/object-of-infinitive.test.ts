/** "les otages que le Niger a promis de libérer" */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withObjectsOfInfinitives } from './object-of-infinitive.js';

const over = (told: boolean, last = '. . PUNCT 1 punct'): string | undefined => {
  const { words } = withObjectsOfInfinitives(
    sentenceOf(`
      otages otage NOUN 0 root
      que que SCONJ 6 mark
      le le DET 4 det
      Niger Niger PROPN 6 nsubj
      a avoir AUX 6 aux:tense
      promis promettre VERB 1 acl:relcl VerbForm=Part|Tense=Past
      de de ADP 8 mark
      libérer libérer VERB 6 xcomp VerbForm=Inf
      ${last}
    `),
    () => true,
    () => told,
  );
  return words[words[1]?.head ?? -1]?.form;
};

describe('"que" over an infinitive', () => {
  it('is what the infinitive takes', () => {
    expect(over(false)).toBe('libérer');
  });

  it('stays where it does what the infinitive says, or where that has its object', () => {
    expect(over(true)).toBe('promis');
    expect(over(false, 'camps camp NOUN 8 obj')).toBe('promis');
  });
});
