import { describe, expect, it } from 'vitest';
import { withoutScareQuotes } from './scare-quotes.js';
import { chain } from './testing/chain.js';

const read = (sentence: string): string[] =>
  withoutScareQuotes(chain)
    .analyse(sentence.split(' '))
    .map(({ head, deprel, upos }) => `${head} ${deprel}${upos === 'PUNCT' ? ' PUNCT' : ''}`);

describe('marks around a participle', () => {
  it('are not read, and hang on it', () => {
    expect(read('Barkhane a « neutralisé » dix hommes')).toEqual([
      '-1 root',
      '0 a',
      '3 punct PUNCT',
      '1 neutralisé',
      '3 punct PUNCT',
      '3 dix',
      '5 hommes',
    ]);
  });

  it('are left out for each of two participles', () => {
    expect(read('ont été " capturés " ou ont été " tués "').filter((word) => word.endsWith('PUNCT'))).toHaveLength(4);
  });

  it('are left out around an adverb before its participle', () => {
    expect(read('il a aussitôt « fermement » condamné').filter((word) => word.endsWith('PUNCT'))).toHaveLength(2);
    expect(read('il a dit « fermement » non').filter((word) => word.endsWith('PUNCT'))).toHaveLength(0);
  });

  it.each([
    'dix « terroristes » ont fui',
    'il a « neutralisé un homme » hier',
    'il a répondu « non »',
    'elle a « 33 » ans',
  ])('are read elsewhere: %s', (sentence) => {
    expect(read(sentence).some((word) => word.endsWith('PUNCT'))).toBe(false);
  });
});
