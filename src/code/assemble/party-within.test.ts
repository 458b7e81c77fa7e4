/** Times are nobody, and own nobody. */
import { describe, expect, it } from 'vitest';
import { prepareLexicon } from '../code-lexicon.js';
import { grammarOf } from '../grammar.js';
import { toyLexicon } from '../testing/toy-lexicon.js';
import { sentenceOf } from '../testing/tree.js';
import { partyWithin } from './party-within.js';

const g = grammarOf(
  sentenceOf(`
    À à ADP 3 case
    le le DET 3 det
    lendemain lendemain NOUN 8 obl
    de de ADP 6 case
    les le DET 6 det
    rebelles rebelle NOUN 3 nmod Number=Plur
    , , PUNCT 3 punct
    attaque attaquer VERB 0 root
    un un DET 10 det
    soldat soldat NOUN 8 obj
  `),
  prepareLexicon(toyLexicon()),
);

describe('partyWithin', () => {
  it('finds nobody in "au lendemain des rebelles"', () => {
    expect(partyWithin(g, { head: 2, rule: null }, 'à', 'REQUEST')).toEqual([]);
    expect(partyWithin(g, { head: 9, rule: null }, 'obj', 'REQUEST')).toHaveLength(1);
  });
});
