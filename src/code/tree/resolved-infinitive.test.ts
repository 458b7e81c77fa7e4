/** What somebody decided. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withResolvedInfinitives } from './resolved-infinitive.js';

const headOf = (noun: string, owner: string): string | undefined => {
  const { words } = withResolvedInfinitives(
    sentenceOf(`
      ${noun} NOUN 0 root
      du de ADP 3 case
      ${owner} NOUN 1 nmod
      de de ADP 5 mark
      fermer fermer VERB 3 acl VerbForm=Inf
    `),
    (lemma) => lemma === 'décision',
    (lemma) => lemma === 'ministre',
  );
  return words[words[4]?.head ?? -1]?.form;
};

describe('"décision du ministre de fermer"', () => {
  it('hangs what is decided on the decision', () => {
    expect(headOf('décision décision', 'ministre ministre')).toBe('décision');
  });

  it('leaves what nobody decides, and other nouns', () => {
    expect(headOf('décision décision', 'droit droit')).toBe('droit');
    expect(headOf('voiture voiture', 'ministre ministre')).toBe('ministre');
  });
});
