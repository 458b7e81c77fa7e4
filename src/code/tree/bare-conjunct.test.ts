/** Nouns joined under one "de". */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withBareConjuncts } from './bare-conjunct.js';

const headsOf = (second: string): (string | undefined)[] => {
  const { words } = withBareConjuncts(
    sentenceOf(`
      Les le DET 2 det
      forces force NOUN 0 root Number=Plur
      de de ADP 4 case
      défense défense NOUN 2 nmod Number=Sing
      et et CCONJ 7 cc
      ${second}
      sécurité sécurité NOUN 2 conj Number=Sing
      maliennes malien ADJ 7 amod Number=Plur
    `),
  );
  return [6, 7].map((i) => words[words[i]?.head ?? -1]?.form);
};

describe('"les forces de défense et sécurité maliennes"', () => {
  it('are one force, and it is Malian', () => {
    expect(headsOf('toute tout ADV 7 advmod')).toEqual(['forces', 'sécurité']);
    const { words } = withBareConjuncts(
      sentenceOf(`
        forces force NOUN 0 root Number=Plur
        de de ADP 3 case
        défense défense NOUN 1 nmod Number=Sing
        et et CCONJ 5 cc
        sécurité sécurité NOUN 1 conj Number=Sing
        maliennes malien ADJ 5 amod Number=Plur
      `),
    );
    expect([4, 5].map((i) => words[words[i]?.head ?? -1]?.form)).toEqual(['défense', 'forces']);
  });

  it('a noun with its article stands beside: "les forces de défense et la police"', () => {
    expect(headsOf('la le DET 7 det')).toEqual(['forces', 'sécurité']);
  });
});
