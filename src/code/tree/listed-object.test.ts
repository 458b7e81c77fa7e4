/** "l'école, l'église et la mosquée" */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withListedObjects } from './listed-object.js';

const TREE = `
  ont avoir AUX 2 aux:tense
  incendié incendier VERB 0 root VerbForm=Part|Tense=Past
  l' le DET 4 det
  école école NOUN 2 obj
  , , PUNCT 7 punct
  l' le DET 7 det
  église église NOUN 2 obl:mod
  et et CCONJ 10 cc
  la le DET 10 det
  mosquée mosquée NOUN 7 conj
`;

describe('a list that the parser broke', () => {
  it('is one: "l\'école, l\'église et la mosquée"', () => {
    const { words } = withListedObjects(sentenceOf(TREE), () => false);
    expect(words[6]).toMatchObject({ head: 3, deprel: 'conj' });
  });

  it('holds no day', () => {
    const { words } = withListedObjects(sentenceOf(TREE), ({ lemma }) => lemma === 'église');
    expect(words[6]).toMatchObject({ head: 1, deprel: 'obl:mod' });
  });
});
