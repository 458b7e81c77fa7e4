/** Insertions between an auxiliary and its participle: trees as the parser hangs them. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withPartedParticiples } from './parted-participle.js';

const FIN = 'Mood=Ind|Tense=Pres|VerbForm=Fin';
const PART = 'Tense=Past|VerbForm=Part';
const heads = (lines: string): string[] => {
  const { words } = withPartedParticiples(sentenceOf(lines));
  return words.filter((w) => w.form !== ',').map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('withPartedParticiples', () => {
  it('gives a passive its participle: "a été, selon lui, enlevé"', () => {
    const tree = `Koné Koné PROPN 6 nsubj\na avoir AUX 6 aux:tense ${FIN}\nété être AUX 6 cop ${PART}\n, , PUNCT 6 punct
selon selon ADP 6 case\nlui lui PRON 0 root\n, , PUNCT 8 punct\nenlevé enlever VERB 6 acl ${PART}|Voice=Pass`;
    expect(heads(tree)).toEqual([
      'Koné nsubj:pass enlevé',
      'a aux:tense enlevé',
      'été aux:pass enlevé',
      'selon case lui',
      'lui obl:mod enlevé',
      'enlevé root -',
    ]);
  });

  it('knows a phrase without commas: "a à plusieurs reprises fui"', () => {
    const tree = `Koné Koné PROPN 5 nsubj\na avoir VERB 0 root ${FIN}\nà à ADP 5 case\nplusieurs plusieurs DET 5 det Number=Plur
reprises reprise NOUN 2 obl:mod Gender=Fem|Number=Plur\nfui fuir VERB 5 acl ${PART}|Gender=Masc|Number=Sing`;
    expect(heads(tree).filter((h) => !/case|det/.test(h))).toEqual([
      'Koné nsubj fui',
      'a aux:tense fui',
      'reprises obl:mod fui',
      'fui root -',
    ]);
  });

  it('leaves a parse that is right', () => {
    const tree = `Koné Koné PROPN 6 nsubj\na avoir AUX 6 aux:tense ${FIN}\n, , PUNCT 6 punct\nhier hier ADV 6 advmod\n, , PUNCT 6 punct\nfui fuir VERB 0 root ${PART}`;
    expect(heads(tree)[1]).toBe('a aux:tense fui');
  });
});
