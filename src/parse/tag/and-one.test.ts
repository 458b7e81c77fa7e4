import { describe, expect, it } from 'vitest';
import type { Analyser } from '../analysis.js';
import { withAndOne } from './and-one.js';

function read(sentence: string): { seen: string; heads: number[] } {
  let seen = '';
  const analyser: Analyser = {
    analyse: (words) => {
      seen = words.join(' ');
      return words.map((_, i) => ({ upos: 'X', feats: {}, head: i - 1, deprel: 'dep' }));
    },
  };
  const heads = withAndOne(analyser)
    .analyse(sentence.split(' '))
    .map((a) => a.head);
  return { seen, heads };
}

describe('numbers in three words', () => {
  it('are read as a figure, and their words hung on the first', () => {
    expect(read('les vingt et un soldats fuient')).toEqual({
      seen: 'les 21 soldats fuient',
      heads: [-1, 0, 1, 1, 1, 4],
    });
  });

  it.each(['vingt soldats et un civil fuient', 'il en reste vingt et un .', 'vingt et deux soldats'])(
    'are no others: %s',
    (sentence) => {
      expect(read(sentence).seen).toBe(sentence);
    },
  );
});
