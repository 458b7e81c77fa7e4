import { describe, expect, it } from 'vitest';
import { factsReader } from '../../../src/parse/tag/word-table.js';
import type { GoldSentence } from '../treebank.js';
import { trainContractions } from './contractions.js';

function sentence(forms: readonly string[], contracted: readonly number[]): GoldSentence {
  const same = (value: string): string[] => forms.map(() => value);
  return {
    forms,
    lemmas: forms,
    tags: same('X'),
    feats: same('X'),
    heads: forms.map(() => 0),
    relations: same('dep'),
    contracted,
  };
}

describe('"des" in running text', () => {
  it('is the article after a verb and a contraction after a noun, where the treebank says so', () => {
    const gold = [
      sentence(['Ils', 'brûlent', 'des', 'greniers', '.'], []),
      sentence(['Ils', 'volent', 'des', 'bœufs', '.'], []),
      sentence(['Le', 'chef', 'de', 'les', 'greniers', 'part', '.'], [2]),
      sentence(['Le', 'gardien', 'de', 'les', 'bœufs', 'part', '.'], [2]),
    ];
    const isContraction = trainContractions(gold, factsReader({ lookup: () => [], lookupLoose: () => [] }));
    expect(isContraction(['Elles', 'volent', 'des', 'greniers', '.'], 2)).toBe(false);
    expect(isContraction(['Le', 'chef', 'des', 'bœufs', 'part', '.'], 2)).toBe(true);
  });
});
