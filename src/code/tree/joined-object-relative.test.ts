/** "…, qu'ils accusent": told about the noun before the comma. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withJoinedObjectRelatives } from './joined-object-relative.js';

const relationOf = (opening: string): string => {
  const { words } = withJoinedObjectRelatives(
    sentenceOf(`
      Ils il PRON 2 nsubj
      redoutent redouter VERB 0 root
      l' le DET 4 det
      armée armée NOUN 2 obj
      , , PUNCT 8 punct
      ${opening} 8 obj
      ils il PRON 8 nsubj
      accusent accuser VERB 2 conj
    `),
  );
  return `${words[7]?.deprel} ${words[7]?.head}`;
};

describe('withJoinedObjectRelatives', () => {
  it('hangs the clause on its noun: "l\'armée, qu\'ils accusent"', () => {
    expect(relationOf("qu' que PRON")).toBe('acl:relcl 3');
  });

  it('leaves what another pronoun opens', () => {
    expect(relationOf('la le PRON')).toBe('conj 1');
  });
});
