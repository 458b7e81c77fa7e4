/** "par" that the parser gave to the day before it. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withLeftPrepositions } from './left-preposition.js';

const heads = (tree: string): string[] => {
  const { words } = withLeftPrepositions(sentenceOf(tree));
  return words.map((w) => `${w.form} ${words[w.head]?.form ?? '-'}`);
};

describe('"par" hung on a noun before it', () => {
  it('opens the noun behind: "renversé en juillet par des militaires"', () => {
    const found = heads(`
      renversé renverser VERB 0 root VerbForm=Part|Tense=Past
      en en ADP 3 case
      juillet juillet NOUN 1 obl:mod
      par par ADP 3 case
      des un DET 6 det
      militaires militaire NOUN 1 obl:agent
    `);
    expect(found).toContain('par militaires');
  });

  it('stays where the noun behind has a preposition of its own', () => {
    const found = heads(`
      vu voir VERB 0 root VerbForm=Part|Tense=Past
      juillet juillet NOUN 1 obl:mod
      par par ADP 2 case
      militaires militaire NOUN 1 obl
      chez chez ADP 4 case
    `);
    expect(found).toContain('par juillet');
  });
});
