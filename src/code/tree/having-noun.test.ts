/** "a interdiction": a verb and its noun. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withHavingNouns } from './having-noun.js';

const relations = (noun: string): string[] => {
  const { words } = withHavingNouns(
    sentenceOf(`
      Issa Issa PROPN 3 nsubj
      a avoir AUX 3 aux:tense Mood=Ind|VerbForm=Fin
      ${noun} 0 root
      de de ADP 5 mark
      sortir sortir VERB 3 acl VerbForm=Inf
    `),
    (phrase) => phrase === 'avoir interdiction',
  );
  return words.map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('a noun under "avoir"', () => {
  it('is its object: "Issa a interdiction de sortir"', () => {
    const found = relations('interdiction interdiction NOUN');
    expect(found).toContain('Issa nsubj a');
    expect(found).toContain('interdiction obj a');
    expect(found).toContain('sortir acl interdiction');
  });

  it('stays as it is where the two make no phrase, or a participle stands there', () => {
    expect(relations('raison raison NOUN')).toContain('Issa nsubj raison');
    expect(relations('interdit interdire VERB')).toContain('Issa nsubj interdit');
  });
});
