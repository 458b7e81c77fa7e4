import { describe, expect, it } from 'vitest';
import { addShares, Votes } from './votes.js';

const names = { tags: ['NOUN', 'VERB'], feats: ['NOUN', 'NOUN|Number=Plur', 'VERB'], labels: ['nsubj', 'obj', 'root'] };

describe('votes of teachers', () => {
  it('choose a tree even where the best heads of the words are none', () => {
    const votes = new Votes(2, names);
    // Each word is given to the other; the root is the second choice of the second word.
    votes.arcs.set([0, 1.6, 0.1, 1.2, 0, 0.9]);
    expect([...votes.tree()]).toEqual([1, 2]);
  });

  it('keep features to the tag and "root" to the root', () => {
    const votes = new Votes(2, names);
    votes.tags.set([0.9, 0.1, 0.2, 0.8]);
    votes.feats.set([0.2, 0.3, 0.9, 0.5, 0.4, 0.1]);
    votes.labels.set([0.1, 0.2, 0.9, 0.9, 0, 0]);
    const lesson = votes.decide(Int32Array.of(1, 2), names);
    expect([[...lesson.tags], [...lesson.feats], [...lesson.labels]]).toEqual([
      [0, 1],
      [1, 2],
      [1, 2],
    ]);
  });

  it('are shares that sum to one for each teacher', () => {
    const to = new Float32Array(3);
    addShares(Float32Array.of(9, 1, 2, 3), 1, 3, to, 0);
    addShares(Float32Array.of(1000, 0, 0), 0, 3, to, 0);
    expect(to.reduce((a, b) => a + b, 0)).toBeCloseTo(2, 5);
    expect(to[0]).toBeGreaterThan(1);
  });
});
