/** A list holds its own words and no others. */
import { describe, expect, it } from 'vitest';
import { wordListsOf } from './word-lists.js';

describe('wordListsOf', () => {
  const lists = wordListsOf(new Map([['guerre', new Set(['war', 'violence'])]]));

  it('knows a word in every list that has it', () => {
    expect(['war', 'violence', 'series'].map((list) => lists.has(list, 'guerre'))).toEqual([true, true, false]);
  });

  it('says no of other words, and of none', () => {
    expect(lists.has('war', 'paix')).toBe(false);
    expect(lists.has('war', undefined)).toBe(false);
  });
});
