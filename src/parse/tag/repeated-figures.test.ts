/** Figures in brackets behind the number in letters that they repeat are read apart. */
import { describe, expect, it } from 'vitest';
import { withoutRepeatedFigures } from './repeated-figures.js';
import { chain } from './testing/chain.js';

const read = (sentence: string): string[] =>
  withoutRepeatedFigures(chain)
    .analyse(sentence.split(' '))
    .map(({ head, deprel }) => `${head} ${deprel}`);

describe('a number said twice', () => {
  it('is read once, the figures under it: "neuf (09) morts"', () => {
    expect(read('les neuf ( 09 ) morts')).toEqual(['-1 root', '0 neuf', '1 punct', '1 dep', '1 punct', '1 morts']);
  });

  it.each(['le Parti ( 12 ) vote', 'dix ( onze ) morts', 'dix ( 10 morts'])('is no other bracket: %s', (sentence) => {
    expect(read(sentence)).toEqual(sentence.split(' ').map((word, i) => `${i - 1} ${i === 0 ? 'root' : word}`));
  });
});
