/** What stands between commas behind an auxiliary is read apart, where it only ties clauses. */
import { describe, expect, it } from 'vitest';
import { withoutConnectives } from './interposed-connectives.js';
import { chain } from './testing/chain.js';

const read = (sentence: string): string[] =>
  withoutConnectives(chain)
    .analyse(sentence.split(' '))
    .map(({ head, deprel }) => `${head} ${deprel}`);

describe('a connective behind an auxiliary', () => {
  it('is not read, and hangs on the participle', () => {
    expect(read('ils ont , à leur tour , été tués')).toEqual([
      '-1 root',
      '0 ont',
      '8 punct',
      '5 fixed',
      '5 fixed',
      '8 advmod',
      '8 punct',
      '1 été',
      '7 tués',
    ]);
  });

  it.each(['ils ont , à Gao , été tués', 'ils sont , à leur tour', 'le maire , à son tour , a fui'])(
    'is read elsewhere: %s',
    (sentence) => {
      expect(read(sentence)).toEqual(sentence.split(' ').map((word, i) => `${i - 1} ${i === 0 ? 'root' : word}`));
    },
  );
});
