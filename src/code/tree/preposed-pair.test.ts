/** "par aussi bien le maire": the preposition is of the noun. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withPreposedPairs } from './preposed-pair.js';

const tree = (pair: string): string => `
  condamné condamner VERB 0 root
  par par ADP 6 case
  ${pair}
  le le DET 6 det
  maire maire NOUN 1 obj`;

describe('withPreposedPairs', () => {
  it('hangs the preposition on the noun', () => {
    const { words } = withPreposedPairs(sentenceOf(tree('aussi aussi ADV 2 fixed\n bien bien ADV 2 fixed')));
    expect(words[1]).toMatchObject({ head: 5, deprel: 'case' });
    expect(words[5]).toMatchObject({ head: 0, deprel: 'obl:agent' });
    expect(words[2]).toMatchObject({ head: 0, deprel: 'advmod' });
  });

  it('leaves other adverbs: "par assez bien le maire"', () => {
    const sentence = sentenceOf(tree('assez assez ADV 2 fixed\n bien bien ADV 2 fixed'));
    expect(withPreposedPairs(sentence)).toBe(sentence);
  });
});
