/** Measures and threats are nobody; the counted dead are. */
import { describe, expect, it } from 'vitest';
import { prepareLexicon } from '../code-lexicon.js';
import { grammarOf } from '../grammar.js';
import { toyLexicon } from '../testing/toy-lexicon.js';
import { sentenceOf } from '../testing/tree.js';
import { isNoParty } from './no-party.js';

const g = grammarOf(
  sentenceOf(`
    menaces menace NOUN 0 root
    de de ADP 3 case
    mort mort NOUN 1 nmod Number=Sing
    à à ADP 6 case
    dix dix NUM 6 nummod
    kilomètres kilomètre NOUN 1 nmod Number=Plur
    de de ADP 9 case
    un un DET 9 det
    mort mort NOUN 6 nmod Number=Sing
  `),
  prepareLexicon(toyLexicon()),
);

describe('isNoParty', () => {
  it('tells what is nobody', () => {
    expect([2, 5, 8].map((i) => isNoParty(g, i, 'à', 'THREATEN'))).toEqual([true, true, false]);
  });
});
