/** "l'arrestation, jeudi à Kolani, de deux journalistes". */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withComplementsBehindAside } from './behind-aside.js';

const relations = (aside: string): string[] => {
  const { words } = withComplementsBehindAside(
    sentenceOf(`
      arrestation arrestation NOUN 10 nsubj
      , , PUNCT 3 punct
      ${aside}
      , , PUNCT 3 punct
      de de ADP 7 case
      journalistes journaliste NOUN 10 nsubj
      par par ADP 9 case
      gendarmes gendarme NOUN 7 nmod
      choque choquer VERB 0 root
    `),
    ({ lemma }) => lemma === 'arrestation',
    ({ lemma }) => lemma === 'jeudi',
  );
  return words.map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('what stands behind a day set apart', () => {
  it('is done to the complement, by the agent, of the noun before the day', () => {
    const found = relations('hier hier ADV 1 advmod\njeudi jeudi NOUN 1 nmod');
    expect(found).toContain('journalistes nmod arrestation');
    expect(found).toContain('gendarmes nmod arrestation');
  });

  it('stays where a clause is set apart, or nothing of time and place', () => {
    expect(relations('menée mener VERB 1 acl\njeudi jeudi NOUN 3 obl')).toContain('journalistes nsubj choque');
    expect(relations('sans sans ADP 4 case\nmandat mandat NOUN 1 nmod')).toContain('journalistes nsubj choque');
  });
});
