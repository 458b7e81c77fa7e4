import { describe, expect, it } from 'vitest';
import { mirrorColumns, mirrorHeads } from './mirror.js';

describe('reading from right to left', () => {
  it('turns a tree around its middle and back again; the root keeps its number', () => {
    const heads = [1, 3, 3, 5, 3];
    expect(mirrorHeads(heads)).toEqual([1, 5, 1, 1, 3]);
    expect(mirrorHeads(mirrorHeads(heads))).toEqual(heads);
  });

  it('leaves the rows of the root and of "none" in their place', () => {
    const column = Int32Array.of(10, 20, 30, -11, -12);
    const columns = { form: column, tag: column, feats: column, lexicon: column, suffix: column };
    expect([...mirrorColumns(columns).tag]).toEqual([30, 20, 10, -11, -12]);
  });
});
