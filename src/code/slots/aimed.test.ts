/** Whom an act is aimed at, by a participle beside its noun. */
import { expect, it } from 'vitest';
import { coded, shortForm } from '../testing/code-sentence.js';
import { sentenceOf } from '../testing/tree.js';

const told = (slot: string): string[] =>
  coded(
    sentenceOf(`
      L' le DET 2 det Definite=Def
      attaque attaque NOUN 0 root Number=Sing
      consignée consigner VERB 2 acl VerbForm=Part|Tense=Past
      ${slot} ${slot} ADP 6 case
      le le DET 6 det
      poste poste NOUN 3 obl:mod Number=Sing
    `),
  ).map(shortForm);

it('"contre" under a participle beside the noun says whom the act strikes', () => {
  expect(told('contre')).toEqual(['ASSAULT attaque A:- R:le poste occurred']);
});

it('another complement of the participle does not', () => {
  expect(told('avec')).toEqual(['ASSAULT attaque A:- R:- occurred']);
});
