/** Where a phrase ends: at the mark that closes what it opened, before a comment between dashes. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { phraseAt } from './phrase.js';
import { treeOf } from './tree.js';

const phrase = (lines: string, head: number): string => phraseAt(treeOf(sentenceOf(lines)), head).text;

describe('phraseAt', () => {
  it('closes the bracket of an acronym: "le Front (FLK)"', () => {
    const text = phrase(
      `
      Le le DET 2 det
      Front Front PROPN 6 nsubj
      ( ( PUNCT 4 punct
      FLK FLK PROPN 2 flat
      ) ) PUNCT 4 punct
      attaque attaquer VERB 0 root
    `,
      1,
    );
    expect(text).toBe('Le Front ( FLK )');
  });

  it('closes a mark of quotation: \'33 "rebelles"\'', () => {
    const text = phrase(
      `
      33 33 NUM 3 nummod
      " " PUNCT 3 punct
      rebelles rebelle NOUN 5 nsubj
      " " PUNCT 3 punct
      tués tuer VERB 0 root
    `,
      2,
    );
    expect(text).toBe('33 " rebelles "');
  });

  it('leaves out what stands between dashes: "l’opposition - une première - rejette"', () => {
    const text = phrase(
      `
      Le le DET 2 det
      parti parti NOUN 7 nsubj
      - - PUNCT 5 punct
      une un DET 5 det
      première premier NOUN 2 nmod
      - - PUNCT 5 punct
      rejette rejeter VERB 0 root
    `,
      1,
    );
    expect(text).toBe('Le parti');
  });

  it('opens the mark that it closes: \'des "rebelles" du nord\'', () => {
    const text = phrase(
      `
      attaque attaque NOUN 0 root
      de de ADP 4 case
      " " PUNCT 4 punct
      rebelles rebelle NOUN 1 nmod
      " " PUNCT 7 punct
      de de ADP 7 case
      Kolani Kolani PROPN 4 nmod
    `,
      3,
    );
    expect(text).toBe('" rebelles " de Kolani');
  });

  it('leaves out an adverb that bounds nothing, and a joining word: "et donc le chef"', () => {
    const text = phrase(
      `
      et et CCONJ 4 cc
      donc donc ADV 4 advmod
      le le DET 4 det
      chef chef NOUN 5 nsubj
      attaque attaquer VERB 0 root
    `,
      3,
    );
    expect(text).toBe('le chef');
  });
});
