/** "la mort du colonel, tué" */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withBefallen } from './befallen.js';

const over = (tree: string, isQuantity = false): string | undefined => {
  const { words } = withBefallen(sentenceOf(tree), () => isQuantity);
  return words[words.find((w) => w.deprel === 'acl')?.head ?? -1]?.form;
};

const death = (gender: string, participle: string): string => `
  La le DET 2 det
  mort mort NOUN 9 nsubj Gender=${gender}|Number=Sing
  de de ADP 5 case
  le le DET 5 det
  colonel colonel NOUN 2 nmod Gender=Masc|Number=Sing
  , , PUNCT 7 punct
  ${participle} tuer VERB 2 acl Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
  , , PUNCT 7 punct
  inquiète inquiéter VERB 0 root
`;

describe('a participle behind what befell somebody', () => {
  it('names whom it agrees with', () => {
    expect(over(death('Fem', 'tué'))).toBe('colonel');
  });

  it('stays with a noun that it agrees with, and with a number', () => {
    expect(over(death('Masc', 'annoncé'))).toBe('mort');
    expect(over(death('Fem', 'tué'), true)).toBe('mort');
  });
});
