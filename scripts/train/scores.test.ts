import { describe, expect, it } from 'vitest';
import { scoreAnalyses } from './scores.js';

const gold = {
  forms: ['Il', 'part', '.'],
  lemmas: [],
  tags: ['PRON', 'VERB', 'PUNCT'],
  feats: ['PRON', 'VERB|Mood=Ind', 'PUNCT'],
  heads: [1, 3, 1],
  relations: ['nsubj', 'root', 'punct'],
  contracted: [],
};

describe('scores', () => {
  it('count a relation without its subtype as right for LAS only, and a wrong head for neither', () => {
    const scores = scoreAnalyses(
      [gold],
      [
        [
          { upos: 'PRON', feats: {}, head: 1, deprel: 'nsubj:pass' },
          { upos: 'VERB', feats: { Mood: 'Cnd' }, head: -1, deprel: 'root' },
          { upos: 'NOUN', feats: {}, head: 0, deprel: 'punct' },
        ],
      ],
    );
    expect(scores.upos).toBeCloseTo(200 / 3);
    expect(scores.feats).toBeCloseTo(100 / 3);
    expect(scores.uas).toBeCloseTo(200 / 3);
    expect(scores.las).toBeCloseTo(200 / 3);
    expect(scores.lasSubtypes).toBeCloseTo(100 / 3);
    expect(scores.relations.find((r) => r.relation === 'nsubj')).toEqual({ relation: 'nsubj', gold: 1, f1: 0 });
  });

  it('refuse a sentence that was not analysed', () => {
    expect(() => scoreAnalyses([gold], [[]])).toThrow(/sentence 0 has no analysis of word 0/);
  });
});
