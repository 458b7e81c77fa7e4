/** "pour la plupart arrêtés", "en majorité déplacés". */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withSharesOfNouns } from './most-of.js';

const relations = (tree: string): string[] => {
  const { words } = withSharesOfNouns(sentenceOf(tree));
  return words.map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('a participle behind the share that it is true of', () => {
  it('is of the noun before: "des jeunes, pour la plupart arrêtés en mai"', () => {
    const found = relations(`
      jeunes jeune NOUN 7 nsubj Number=Plur
      , , PUNCT 5 punct
      pour pour ADP 5 case
      la le DET 5 det
      plupart plupart NOUN 7 obl:mod Number=Sing
      arrêtés arrêter VERB 5 acl Number=Plur|VerbForm=Part
      attendent attendre VERB 0 root Number=Plur
    `);
    expect(found).toContain('arrêtés acl jeunes');
  });

  it('leaves a majority that was elected: "la majorité élue en mai"', () => {
    const found = relations(`
      la le DET 2 det
      majorité majorité NOUN 4 nsubj Number=Sing
      élue élire VERB 2 acl Number=Sing|VerbForm=Part
      siège siéger VERB 0 root Number=Sing
    `);
    expect(found).toContain('élue acl majorité');
  });
});
