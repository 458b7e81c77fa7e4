/** What the parser hung too low or called an apposition. */
import { describe, expect, it } from 'vitest';
import { coded, shortForm } from '../testing/code-sentence.js';
import { sentenceOf } from '../testing/tree.js';

const FIN = 'Mood=Ind|Tense=Pres|VerbForm=Fin';
const PART = 'VerbForm=Part|Tense=Past';
const forms = (tree: string): string[] => coded(sentenceOf(tree)).map(shortForm);

describe('infinitives under the person told', () => {
  it('are the verb\'s: "a demandé aux rebelles de libérer"', () => {
    expect(
      forms(`
        Le le DET 2 det
        ministre ministre NOUN 4 nsubj
        a avoir AUX 4 aux:tense ${FIN}
        demandé demander VERB 0 root ${PART}
        aux à ADP 6 case
        rebelles rebelle NOUN 4 obl:arg Number=Plur
        de de ADP 8 mark
        libérer libérer VERB 6 acl VerbForm=Inf
        un un DET 10 det
        soldat soldat NOUN 8 obj
      `),
    ).toEqual([
      'REQUEST demandé A:Le ministre R:rebelles occurred',
      'RETREAT libérer A:rebelles R:un soldat hypothetical',
    ]);
  });
});

describe('reported clauses hung on a noun beside the verb', () => {
  const message = (opening: string) =>
    coded(
      sentenceOf(`
        Le le DET 2 det
        maire maire NOUN 4 nsubj
        a avoir AUX 4 aux:tense ${FIN}
        indiqué indiquer VERB 0 root ${PART}
        dans dans ADP 7 case
        un un DET 7 det
        message message NOUN 4 obl:mod
        ${opening}
        soldats soldat NOUN 11 nsubj Number=Plur
        ont avoir AUX 11 aux:tense ${FIN}
        attaqué attaquer VERB 7 acl:relcl ${PART}
        le le DET 13 det
        poste poste NOUN 11 obj
      `),
    ).map((e) => e.claimants.map((c) => c.phrase.text));

  it('are the verb\'s: "a indiqué dans un message que des soldats ont attaqué"', () => {
    expect(message('que que SCONJ 11 mark')).toEqual([['Le maire']]);
  });

  it('"un message où des soldats ont attaqué" stays with its noun', () => {
    expect(message('où où PRON 11 obl PronType=Rel')).toEqual([[]]);
  });
});

describe('lists whose middle the parser took for an apposition', () => {
  const list = (rows: string): string[] =>
    forms(`
        Les le DET 2 det
        rebelles rebelle NOUN 4 nsubj Number=Plur
        ont avoir AUX 4 aux:tense ${FIN}
        rencontré rencontrer VERB 0 root ${PART}
        le le DET 6 det
        préfet préfet NOUN 4 obj
        , , PUNCT 9 punct
        le le DET 9 det
        maire maire NOUN 6 appos
        ${rows}
      `);

  it('"le préfet, le maire et le ministre" are three', () => {
    const rows = 'et et CCONJ 12 cc\n le le DET 12 det\n ministre ministre NOUN 6 conj';
    expect(list(rows)).toEqual(['CONSULT rencontré A:Les rebelles+le préfet+le maire+le ministre R:- occurred']);
  });

  it('"le préfet, le maire, et le ministre" are two: closed by a comma it comments', () => {
    const rows = ', , PUNCT 13 punct\n et et CCONJ 13 cc\n le le DET 13 det\n ministre ministre NOUN 6 conj';
    expect(list(rows)).toEqual(['CONSULT rencontré A:Les rebelles+le préfet+le ministre R:- occurred']);
  });
});
