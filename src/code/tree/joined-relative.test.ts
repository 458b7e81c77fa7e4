/** "qui" behind a comma, its verb joined to the one before. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withJoinedRelatives } from './joined-relative.js';

const relations = (tree: string): string[] => {
  const { words } = withJoinedRelatives(sentenceOf(tree), (lemma) => lemma === 'suite');
  return words.map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('a relative clause joined to a verb', () => {
  it('is of the noun before "qui": "confirmé par le tribunal, qui a condamné"', () => {
    const found = relations(`
      confirmé confirmer VERB 0 root VerbForm=Part
      par par ADP 3 case
      tribunal tribunal NOUN 1 obl:agent Number=Sing
      , , PUNCT 7 punct
      qui qui PRON 7 nsubj PronType=Rel
      a avoir AUX 7 aux:tense Number=Sing
      condamné condamner VERB 1 conj Number=Sing
    `);
    expect(found).toContain('condamné acl:relcl tribunal');
  });

  it('is not of a noun that only links: "à la suite de laquelle"', () => {
    const found = relations(`
      arrivé arriver VERB 0 root VerbForm=Part
      à à ADP 3 case
      suite suite NOUN 1 obl Number=Sing
      , , PUNCT 7 punct
      qui qui PRON 7 nsubj PronType=Rel
      a avoir AUX 7 aux:tense Number=Sing
      duré durer VERB 1 conj Number=Sing
    `);
    expect(found).toContain('duré conj arrivé');
  });

  it('stays joined behind "et qui"', () => {
    const found = relations(`
      hommes homme NOUN 0 root Number=Plur
      qui qui PRON 3 nsubj PronType=Rel
      tuent tuer VERB 1 acl:relcl Number=Plur
      et et CCONJ 6 cc
      qui qui PRON 6 nsubj PronType=Rel
      pillent piller VERB 3 conj Number=Plur
    `);
    expect(found).toContain('pillent conj tuent');
  });
});
