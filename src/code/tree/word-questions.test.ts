import { describe, expect, it } from 'vitest';
import type { Word } from '../../model/sentence.js';
import { agree, isCounted, isTaggedPast } from './word-questions.js';

function word(index: number, given: Partial<Word>): Word {
  const bare = { form: '', lemma: '', upos: 'NOUN', feats: {}, head: -1, deprel: 'root', start: 0, end: 0 };
  return { ...bare, index, ...given } as Word;
}

describe('what repairs ask of words', () => {
  const embargo = word(0, { feats: { Gender: 'Masc', Number: 'Sing' } });

  it('has two agree in gender and number, or leave them unsaid', () => {
    expect(agree(embargo, word(1, { feats: { Gender: 'Masc', Number: 'Sing' } }))).toBe(true);
    expect(agree(embargo, word(1, { feats: { Number: 'Sing' } }))).toBe(true);
    expect(agree(embargo, word(1, { feats: { Gender: 'Fem', Number: 'Sing' } }))).toBe(false);
    expect(agree(embargo, word(1, { feats: { Gender: 'Masc', Number: 'Plur' } }))).toBe(false);
  });

  it('knows "tué" from "tuant"', () => {
    expect(isTaggedPast(word(0, { feats: { VerbForm: 'Part', Tense: 'Past' } }))).toBe(true);
    expect(isTaggedPast(word(0, { feats: { VerbForm: 'Part', Tense: 'Pres' } }))).toBe(false);
  });

  it('counts by a number of its own only', () => {
    const words = [word(0, { head: 1, deprel: 'nummod' }), word(1, {}), word(2, { head: 1, deprel: 'conj' })];
    expect(words.map((w) => isCounted(words, w))).toEqual([false, true, false]);
  });
});
