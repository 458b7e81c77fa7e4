/** A participle behind a comma belongs to the noun with which it agrees. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withAgreeingParticiples } from './agreeing-participle.js';

const PART = 'Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass';
const heads = (lines: string): string | undefined => {
  const { words } = withAgreeingParticiples(sentenceOf(lines));
  return words[words.find((w) => w.lemma === 'tuer')?.head ?? -1]?.form;
};

describe('withAgreeingParticiples', () => {
  const tail = (head: number): string => `, , PUNCT 7 punct\ntué tuer VERB ${head} acl ${PART}`;

  it('is of the man, not of his companion: "Léa, compagne d\'Alain, tué"', () => {
    const lines = `Léa Léa PROPN 0 root\n, , PUNCT 3 punct\ncompagne compagne NOUN 1 appos Gender=Fem|Number=Sing\nd' de ADP 5 case\nAlain Alain PROPN 3 nmod Gender=Masc|Number=Sing\n`;
    expect(heads(lines + tail(1))).toBe('Alain');
  });

  it('stays where it agrees, or where nobody else does: "Le fils du maire, tué", "La mère de Fatou, tué"', () => {
    const son = `Le le DET 2 det\nfils fils NOUN 0 root Gender=Masc|Number=Sing\ndu de ADP 4 case\nmaire maire NOUN 2 nmod Gender=Masc|Number=Sing\n`;
    expect(heads(son + tail(2))).toBe('fils');
    const mother = `La le DET 2 det\nmère mère NOUN 0 root Gender=Fem|Number=Sing\nde de ADP 4 case\nFatou Fatou PROPN 2 nmod Gender=Fem|Number=Sing\n`;
    expect(heads(mother + tail(2))).toBe('mère');
  });

  const joined = (number: string): string =>
    `un un DET 2 det\nchauffeur chauffeur NOUN 0 root Number=Sing\net et CCONJ 5 cc\nun un DET 5 det\napprenti apprenti NOUN 2 conj Number=Sing\ntués tuer VERB 5 acl Number=${number}|Tense=Past|VerbForm=Part`;

  it('is of both where it is plural: "un chauffeur et un apprenti tués"', () => {
    expect(heads(joined('Plur'))).toBe('chauffeur');
    expect(heads(joined('Sing'))).toBe('apprenti');
  });

  it('is of both where each is counted, side by side: "deux soldats et trois rebelles tués"', () => {
    const counted = (between: string, shift: number): string =>
      `deux deux NUM 2 nummod\nsoldats soldat NOUN 0 root Number=Plur\n${between}et et CCONJ ${5 + shift} cc\ntrois trois NUM ${5 + shift} nummod\nrebelles rebelle NOUN 2 conj Number=Plur\ntués tuer VERB ${5 + shift} acl Number=Plur|Tense=Past|VerbForm=Part`;
    expect(heads(counted('', 0))).toBe('soldats');
    expect(heads(counted('blessés blesser VERB 2 acl Number=Plur|Tense=Past|VerbForm=Part\n', 1))).toBe('rebelles');
  });
});
