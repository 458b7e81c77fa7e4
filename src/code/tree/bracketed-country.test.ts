/** "Awa Sow (Niger)": a comment on the name. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withBracketedCountries } from './bracketed-country.js';

const TREE = `
  Awa Awa PROPN 6 nsubj
  Sow Sow PROPN 1 flat:name
  ( ( PUNCT 4 punct
  Niger Niger PROPN 1 nmod
  ) ) PUNCT 4 punct
  part partir VERB 0 root`;
const sentence = { ...sentenceOf(TREE), names: [{ kind: 'person', first: 0, last: 1 } as const] };

describe('withBracketedCountries', () => {
  it('makes the country in brackets a comment on the name', () => {
    const { words } = withBracketedCountries(sentence, (form) => form === 'Niger');
    expect(words[3]).toMatchObject({ head: 0, deprel: 'parataxis' });
  });

  it('leaves a party or a town in brackets', () => {
    expect(withBracketedCountries(sentence, () => false)).toBe(sentence);
  });
});
