/** Nouns joined to a head. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { conjuncts } from './conjuncts.js';
import { treeOf } from './tree.js';

const headsOf = (second: string, verb: string): string[] => {
  const tree = treeOf(
    sentenceOf(`
      Le le DET 2 det Number=Sing
      président président NOUN 6 nsubj Number=Sing
      et et CCONJ 5 cc
      ${second}
      ministre ministre NOUN 2 conj Number=Sing
      ${verb}
    `),
  );
  return conjuncts(tree, 1).map((i) => tree.words[i]?.form ?? '');
};
const OF_ONE = 'parle parler VERB 0 root VerbForm=Fin|Number=Sing';

describe('"le président et ancien ministre parle"', () => {
  it('is one man, by his one article and the verb', () => {
    expect(headsOf('ancien ancien ADJ 5 amod', OF_ONE)).toEqual(['président']);
  });

  it('is two with a plural or an article', () => {
    const ofTwo = 'parlent parler VERB 0 root VerbForm=Fin|Number=Plur';
    expect(headsOf('ancien ancien ADJ 5 amod', ofTwo)).toEqual(['président', 'ministre']);
    expect(headsOf('le le DET 5 det', OF_ONE)).toEqual(['président', 'ministre']);
  });
});
