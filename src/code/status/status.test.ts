/** How sure and when: mood, tense, negation, operators, embedding, marks. */
import { describe, expect, it } from 'vitest';
import { coded } from '../testing/code-sentence.js';
import { sentenceOf } from '../testing/tree.js';

const FIN = 'Mood=Ind|Tense=Pres|VerbForm=Fin';
const PART = 'VerbForm=Part|Tense=Past';
const statuses = (tree: string): string[] => coded(sentenceOf(tree)).map((e) => `${e.trigger.text} ${e.status}`);

describe('status', () => {
  it.each([
    ['conditional of hearsay', 'aurait avoir AUX 3 aux:tense Mood=Cnd|VerbForm=Fin', 'tué unconfirmed'],
    ['plain past', `a avoir AUX 3 aux:tense ${FIN}`, 'tué occurred'],
  ])('%s', (_name, aux, expected) => {
    expect(
      statuses(`
        L'armée armée NOUN 3 nsubj
        ${aux}
        tué tuer VERB 0 root ${PART}
        deux deux NUM 5 nummod
        rebelles rebelle NOUN 3 obj Number=Plur
      `),
    ).toEqual([expected]);
  });

  it('future is planned', () => {
    expect(
      statuses(
        'Le le DET 2 det\npréfet préfet NOUN 3 nsubj\nlibérera libérer VERB 0 root Mood=Ind|Tense=Fut|VerbForm=Fin\ndeux deux NUM 5 nummod\ncivils civil NOUN 3 obj Number=Plur',
      ),
    ).toEqual(['libérera planned']);
  });

  it('negation against restriction', () => {
    const tree = (second: string): string => `
      L'armée armée NOUN 5 nsubj
      n' ne ADV 5 advmod Polarity=Neg
      a avoir AUX 5 aux:tense ${FIN}
      ${second}
      tué tuer VERB 0 root ${PART}
      deux deux NUM 7 nummod
      rebelles rebelle NOUN 5 obj Number=Plur`;
    expect(statuses(tree('pas pas ADV 5 advmod Polarity=Neg'))).toEqual(['tué not_occurred']);
    expect(statuses(tree('que que ADV 5 advmod Polarity=Neg'))).toEqual(['tué occurred']);
  });

  it('"tentent de" strikes all the same; "doit" is to come', () => {
    const tree = (operator: string): string => `
      Les le DET 2 det
      rebelles rebelle NOUN 3 nsubj Number=Plur
      ${operator}
      de de ADP 5 mark
      attaquer attaquer VERB 3 xcomp VerbForm=Inf
      le le DET 7 det
      poste poste NOUN 5 obj`;
    expect(statuses(tree(`tentent tenter VERB 0 root ${FIN}`))).toEqual(['attaquer occurred']);
    expect(statuses(tree(`doivent devoir VERB 0 root ${FIN}`))).toEqual(['attaquer planned']);
  });

  it('what is asked for is hypothetical, and known from whoever asks', () => {
    const events = coded(
      sentenceOf(`
        Le le DET 2 det
        maire maire NOUN 3 nsubj
        demande demander VERB 0 root ${FIN}
        à à ADP 6 case
        l' le DET 6 det
        armée armée NOUN 3 obl:arg
        de de ADP 8 mark
        libérer libérer VERB 3 xcomp VerbForm=Inf
        deux deux NUM 10 nummod
        civils civil NOUN 8 obj Number=Plur
      `),
    );
    expect(
      events.map(
        (e) => `${e.type} ${e.status} ${e.actors.map((a) => a.text)} < ${e.claimants.map((c) => c.phrase.text)}`,
      ),
    ).toEqual(['REQUEST occurred Le maire < ', "RETREAT hypothetical l'armée < Le maire"]);
  });

  it('a purpose is no event', () => {
    expect(
      statuses(`
        L'armée armée NOUN 3 nsubj
        est être AUX 3 aux:tense ${FIN}
        venue venir VERB 0 root ${PART}
        pour pour ADP 5 mark
        libérer libérer VERB 3 advcl VerbForm=Inf
        deux deux NUM 7 nummod
        civils civil NOUN 5 obj Number=Plur
      `),
    ).toEqual([]);
  });

  it('"si" opens a hypothesis', () => {
    expect(
      statuses(`
        S' si SCONJ 3 mark
        ils il PRON 3 nsubj Person=3|Number=Plur
        attaquaient attaquer VERB 7 advcl Mood=Ind|Tense=Imp|VerbForm=Fin
        le le DET 5 det
        poste poste NOUN 3 obj
        , , PUNCT 3 punct
        partirait partir VERB 0 root Mood=Cnd|VerbForm=Fin
      `),
    ).toEqual(['attaquaient hypothetical']);
  });

  it('"aucune attaque" did not occur', () => {
    expect(
      statuses(
        `Aucune aucun DET 2 det\nattaque attaque NOUN 5 nsubj:pass\nn' ne ADV 5 advmod\na avoir AUX 5 aux:tense ${FIN}\nmenée mener VERB 0 root ${PART}|Voice=Pass`,
      ),
    ).toEqual(['attaque not_occurred']);
  });
});
