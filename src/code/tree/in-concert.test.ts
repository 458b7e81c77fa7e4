/** "par l'armée en coordination avec Barkhane" */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withInConcert } from './in-concert.js';

const over = (preposition: string, relation = 'obl:agent'): string | undefined => {
  const { words } = withInConcert(
    sentenceOf(`
      tués tuer VERB 0 root
      par par ADP 3 case
      armée armée NOUN 1 ${relation}
      ${preposition} ${preposition} ADP 5 case
      coordination coordination NOUN 3 nmod
      avec avec ADP 7 case
      Barkhane Barkhane PROPN 5 nmod
    `),
    (lemma) => lemma === 'coordination',
  );
  return words[words[4]?.head ?? -1]?.form;
};

describe('in concert with somebody', () => {
  it('is how it was done', () => {
    expect(over('en')).toBe('tués');
  });

  it('is no name of a body, nor of what undergoes', () => {
    expect(over('de')).toBe('armée');
    expect(over('en', 'obj')).toBe('armée');
  });
});
