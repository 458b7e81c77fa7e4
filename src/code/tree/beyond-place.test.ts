/** Participles that the parser hung on the clause that says where a place lies. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withOutcomesBeyondPlaces } from './beyond-place.js';

const PAST = 'VerbForm=Part|Tense=Past';
const PRES = 'VerbForm=Part|Tense=Pres';
const headOf = (clause: string, outcome: string): number | undefined =>
  withOutcomesBeyondPlaces(
    sentenceOf(`
      Ils il PRON 2 nsubj
      attaquent attaquer VERB 0 root
      Kolo Kolo PROPN 2 obj
      , , PUNCT 5 punct
      ${clause}
      près près ADV 5 advmod
      de de ADP 8 case
      Gao Gao PROPN 6 nmod
      ${outcome}
    `),
    (lemma) => lemma === 'situer',
  ).words[9]?.head;

describe('what came of an act', () => {
  it('is not done by the place: "Kolo, situé près de Gao, tuant dix civils"', () => {
    expect(headOf(`situé situer VERB 3 acl ${PAST}`, `, , PUNCT 10 punct\ntuant tuer VERB 5 advcl ${PRES}`)).toBe(1);
    expect(headOf(`situé situer VERB 3 acl ${PAST}`, `, , PUNCT 10 punct\ntuant tuer VERB 8 acl ${PRES}`)).toBe(1);
  });

  it('stays where no comma parts it, and under another clause', () => {
    expect(headOf(`situé situer VERB 3 acl ${PAST}`, `et et CCONJ 10 cc\ntuant tuer VERB 5 conj ${PRES}`)).toBe(4);
    expect(headOf(`pris prendre VERB 3 acl ${PAST}`, `, , PUNCT 10 punct\ntuant tuer VERB 5 advcl ${PRES}`)).toBe(4);
  });
});
