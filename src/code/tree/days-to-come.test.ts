/** "dans les jours qui viennent à Niamey" */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withDaysToCome } from './days-to-come.js';

const over = (noun: string): string | undefined => {
  const { words } = withDaysToCome(
    sentenceOf(`
      ira aller VERB 0 root
      dans dans ADP 4 case
      les le DET 4 det
      ${noun} ${noun} NOUN 1 obl:mod
      qui qui PRON 6 nsubj PronType=Rel
      viennent venir VERB 4 acl:relcl
      à à ADP 8 case
      Niamey Niamey PROPN 6 obl:arg
    `),
    (lemma) => lemma === 'jours',
  );
  return words[words[7]?.head ?? -1]?.form;
};

describe('the days to come', () => {
  it('leave what follows to the verb', () => {
    expect(over('jours')).toBe('ira');
  });

  it('are no people', () => {
    expect(over('camions')).toBe('viennent');
  });
});
