/** "une soixantaine d'autres enlevées". */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withCountedOthers } from './counted-others.js';

const relations = (counting: string): string[] => {
  const { words } = withCountedOthers(
    sentenceOf(`
      une un DET 2 det
      ${counting} ${counting} NOUN 0 root
      d' de ADP 5 mark
      autres autre ADJ 5 amod
      enlevées enlever VERB 2 acl
    `),
    (lemma) => lemma === 'soixantaine',
  );
  return words.map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('others who are counted', () => {
  it('are those whom the word counts', () => {
    expect(relations('soixantaine')).toContain("d' case autres");
    expect(relations('soixantaine')).toContain('autres nmod soixantaine');
  });

  it('are left where nothing counts', () => {
    expect(relations('idée')).toContain("d' mark enlevées");
  });
});
