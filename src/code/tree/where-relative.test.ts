/** Clauses of place that the parser joined to the verb before. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withWhereRelatives } from './where-relative.js';

const clauseOf = (behind: string, where = 'Rel'): string => {
  const { words } = withWhereRelatives(
    sentenceOf(`
      Le le DET 2 det
      parc parc NOUN 3 nsubj
      touche toucher VERB 0 root VerbForm=Fin
      l' le DET 5 det
      est est NOUN 3 obj
      du de ADP 7 case
      Kolo Kolo PROPN 5 nmod
      ${behind} ${behind} ${behind === ',' ? 'PUNCT' : 'CCONJ'} 11 punct
      où où PRON 11 obl:mod PronType=${where}
      on on PRON 11 nsubj
      tire tirer VERB 3 conj VerbForm=Fin
    `),
  );
  const clause = words[10];
  return `${words[clause?.head ?? -1]?.form} ${clause?.deprel}`;
};

describe('a clause with "où"', () => {
  it('behind a comma is one of the whole phrase before: "l’est du Kolo, où on tire"', () => {
    expect(clauseOf(',')).toBe('est acl:relcl');
  });

  it('stays where no comma, or no relative, opens it', () => {
    expect(clauseOf('et')).toBe('touche conj');
    expect(clauseOf(',', 'Int')).toBe('touche conj');
  });
});
