/** ", demande rejetée par la junte". */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withAppendedNouns } from './appended-noun.js';

const tags = (tree: string): string[] =>
  withAppendedNouns(sentenceOf(tree), (form) => form === 'demande').words.map((w) => `${w.form} ${w.upos} ${w.deprel}`);

describe('a noun added behind a comma', () => {
  it('is no verb before a feminine participle: "veut un délai, demande rejetée"', () => {
    const found = tags(`
      veut vouloir VERB 0 root Tense=Pres|Number=Sing
      délai délai NOUN 1 obj Number=Sing
      , , PUNCT 4 punct
      demande demander VERB 1 conj Tense=Pres|Number=Sing
      rejetée rejeter VERB 4 xcomp VerbForm=Part|Gender=Fem
    `);
    expect(found).toContain('demande NOUN parataxis');
    expect(found).toContain('rejetée VERB acl');
  });

  it('stays a verb with its object: "crie, demande un délai"', () => {
    const found = tags(`
      crie crier VERB 0 root Tense=Pres|Number=Sing
      , , PUNCT 3 punct
      demande demander VERB 1 conj Tense=Pres|Number=Sing
      délai délai NOUN 3 obj Number=Sing
    `);
    expect(found).toContain('demande VERB conj');
  });
});
