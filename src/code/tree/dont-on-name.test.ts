/** "ce dont Bamako se défend". */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withDontOnNames } from './dont-on-name.js';

const relations = (tree: string): string[] => {
  const { words } = withDontOnNames(sentenceOf(tree));
  return words.map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('"dont" before a name', () => {
  it('is the verb\'s: "ce dont Bamako se défend"', () => {
    const found = relations(`
      ce ce PRON 0 root
      dont dont PRON 3 nmod PronType=Rel
      Bamako Bamako PROPN 5 nsubj
      se soi PRON 5 expl:pv
      défend défendre VERB 1 acl:relcl
    `);
    expect(found).toContain('dont obl:arg défend');
  });

  it('stays with a noun: "le pays dont l\'armée recule"', () => {
    const found = relations(`
      pays pays NOUN 0 root
      dont dont PRON 4 nmod PronType=Rel
      l' le DET 4 det
      armée armée NOUN 5 nsubj
      recule reculer VERB 1 acl:relcl
    `);
    expect(found).toContain('dont nmod armée');
  });
});
