/** The same words between any marks are read the same. */
import { describe, expect, it } from 'vitest';
import { frenchParser } from '../../../test/french.js';

const readings = (doc: string): string[] =>
  frenchParser()
    .parse('', doc)
    .sentences.flatMap((s) => s.words.map((w) => `${w.upos} ${w.head} ${w.deprel}`));

describe('withPlainMarks', () => {
  it.each([
    ['« Nous avons « peur » », a dit le maire.', '"Nous avons "peur"", a dit le maire.'],
    [
      "L'armée a parlé d'une « opération de ratissage » à Tirna.",
      'L\'armée a parlé d\'une "opération de ratissage" à Tirna.',
    ],
    ['Dix « bandits » ont fui, selon “la radio”.', 'Dix "bandits" ont fui, selon "la radio".'],
  ])('%s', (french, straight) => {
    expect(readings(french)).toEqual(readings(straight));
  });
});
