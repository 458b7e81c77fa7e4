/** "que" read as a conjunction at the head of a relative clause. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withStrayRelatives } from './stray-relative.js';

const relations = (tree: string): string[] =>
  withStrayRelatives(sentenceOf(tree)).words.map((w) => `${w.form} ${w.upos} ${w.deprel}`);

describe('a relative clause opened by a conjunction', () => {
  it('has "que" as its object: "une accusation que le préfet balaie"', () => {
    const found = relations(`
      accusation accusation NOUN 0 root Number=Sing
      que que SCONJ 4 mark
      préfet préfet NOUN 4 nsubj Number=Sing
      balaie balayer VERB 1 acl:relcl Number=Sing
    `);
    expect(found).toContain('que PRON obj');
  });

  it('keeps a conjunction where the verb has its object: "l\'idée que le préfet balaie cette piste"', () => {
    const found = relations(`
      idée idée NOUN 0 root Number=Sing
      que que SCONJ 4 mark
      préfet préfet NOUN 4 nsubj Number=Sing
      balaie balayer VERB 1 acl:relcl Number=Sing
      piste piste NOUN 4 obj Number=Sing
    `);
    expect(found).toContain('que SCONJ mark');
  });
});
