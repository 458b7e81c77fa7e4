/** Names joined under one preposition. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withSamePreposition } from './same-preposition.js';

const headOf = (adjective: string, noun: string): string | undefined => {
  const { words } = withSamePreposition(
    sentenceOf(`
      ministre ministre NOUN 0 root
      de de ADP 3 case
      Défense défense NOUN 1 nmod
      et et CCONJ 7 cc
      de de ADP 7 case
      ${adjective}
      ${noun}
    `),
  );
  return words[words[6]?.head ?? -1]?.form;
};

describe('"le ministre de la Défense et des Anciens combattants"', () => {
  it('sees to both, whichever word has the capital', () => {
    expect(headOf('Anciens ancien ADJ 7 amod', 'combattants combattant NOUN 1 conj')).toBe('Défense');
    expect(headOf('de le DET 7 det', 'Sports sport NOUN 1 conj')).toBe('Défense');
  });

  it('is beside whom a small letter names', () => {
    expect(headOf('vrais vrai ADJ 7 amod', 'combattants combattant NOUN 1 conj')).toBe('ministre');
  });
});

describe('"les chefs d\'État et de gouvernement"', () => {
  it('joins two complements without an article', () => {
    const { words } = withSamePreposition(
      sentenceOf(`
        chefs chef NOUN 0 root
        d' de ADP 3 case
        État état NOUN 1 nmod
        et et CCONJ 6 cc
        de de ADP 6 case
        gouvernement gouvernement NOUN 1 conj
      `),
    );
    expect(words[words[5]?.head ?? -1]?.form).toBe('État');
  });
});
