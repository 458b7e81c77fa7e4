/** Who did it, whatever the voice: active, passive, agentless, impersonal, relative, inverted. */
import { describe, expect, it } from 'vitest';
import { coded, shortForm } from '../testing/code-sentence.js';
import { sentenceOf } from '../testing/tree.js';

const FIN = 'Mood=Ind|Tense=Pres|VerbForm=Fin';
const PART = 'VerbForm=Part|Tense=Past';
const forms = (tree: string): string[] => coded(sentenceOf(tree)).map(shortForm);

describe('voice', () => {
  it('takes subject and object of an active verb', () => {
    expect(
      forms(`
        Des un DET 2 det
        rebelles rebelle NOUN 4 nsubj Number=Plur
        ont avoir AUX 4 aux:tense ${FIN}
        tué tuer VERB 0 root ${PART}
        trois trois NUM 6 nummod
        soldats soldat NOUN 4 obj Number=Plur
      `),
    ).toEqual(['ASSAULT tué A:Des rebelles R:trois soldats occurred killed 3-3']);
  });

  it('takes the name between commas that the parser hung on the phrase before', () => {
    const tree = sentenceOf(
      `
        Dans dans ADP 3 case
        un un DET 3 det
        message message NOUN 9 obl:mod Number=Sing
        , , PUNCT 5 punct
        Awa Awa PROPN 3 appos
        Koné Koné PROPN 5 flat:name
        , , PUNCT 5 punct
        a avoir AUX 9 aux:tense ${FIN}
        tué tuer VERB 0 root ${PART}
        trois trois NUM 11 nummod
        soldats soldat NOUN 9 obj Number=Plur
      `,
      { names: [['person', 5, 6]] },
    );
    expect(coded(tree).map(shortForm)).toEqual(['ASSAULT tué A:Awa Koné R:trois soldats occurred killed 3-3']);
  });

  it('takes the agent of a passive, and never "par" of manner', () => {
    expect(
      forms(`
        Le le DET 2 det
        préfet préfet NOUN 5 nsubj:pass Number=Sing
        a avoir AUX 5 aux:tense ${FIN}
        été être AUX 5 aux:pass ${PART}
        tué tuer VERB 0 root ${PART}|Voice=Pass
        par par ADP 8 case
        des un DET 8 det
        hommes homme NOUN 5 obl:agent Number=Plur
        par par ADP 11 case
        une un DET 11 det
        nuit nuit NOUN 5 obl:mod Number=Sing
      `),
    ).toEqual(['ASSAULT tué A:des hommes R:Le préfet occurred killed 1-1']);
  });

  it('keeps an agentless event without actor', () => {
    expect(
      forms(`
        Quatre quatre NUM 2 nummod
        éleveurs éleveur NOUN 5 nsubj:pass Number=Plur
        ont avoir AUX 5 aux:tense ${FIN}
        été être AUX 5 aux:pass ${PART}
        abattus abattre VERB 0 root ${PART}|Voice=Pass
      `),
    ).toEqual(['ASSAULT abattus A:- R:Quatre éleveurs occurred killed 4-4']);
  });

  it('does not take "on" for an actor', () => {
    expect(
      forms(`
        On on PRON 3 nsubj
        a avoir AUX 3 aux:tense ${FIN}
        attaqué attaquer VERB 0 root ${PART}
        le le DET 5 det
        convoi convoi NOUN 3 obj Number=Sing
      `),
    ).toEqual(['ASSAULT attaqué A:- R:le convoi occurred']);
  });

  it('finds the antecedent of "qui" and of "que"', () => {
    const events = forms(`
      Les le DET 2 det
      rebelles rebelle NOUN 0 root Number=Plur
      qui qui PRON 5 nsubj PronType=Rel
      ont avoir AUX 5 aux:tense ${FIN}|Number=Plur
      attaqué attaquer VERB 2 acl:relcl ${PART}
      le le DET 7 det
      poste poste NOUN 5 obj Number=Sing
      que que PRON 11 obj PronType=Rel
      des un DET 10 det
      soldats soldat NOUN 11 nsubj Number=Plur
      libèrent libérer VERB 7 acl:relcl ${FIN}
    `);
    expect(events).toEqual([
      'ASSAULT attaqué A:Les rebelles R:le poste occurred',
      'RETREAT libèrent A:des soldats R:le poste occurred',
    ]);
  });

  it('shares the subject of verbs joined by "et"', () => {
    expect(
      forms(`
        Les le DET 2 det
        rebelles rebelle NOUN 4 nsubj Number=Plur
        ont avoir AUX 4 aux:tense ${FIN}
        attaqué attaquer VERB 0 root ${PART}
        le le DET 6 det
        convoi convoi NOUN 4 obj Number=Sing
        et et CCONJ 8 cc
        tué tuer VERB 4 conj ${PART}
        deux deux NUM 10 nummod
        civils civil NOUN 8 obj Number=Plur
      `),
    ).toEqual([
      'ASSAULT attaqué A:Les rebelles R:le convoi occurred',
      'ASSAULT tué A:Les rebelles R:deux civils occurred killed 2-2',
    ]);
  });

  it('reads a participle on its noun as a passive', () => {
    expect(
      forms(`
        Deux deux NUM 2 nummod
        soldats soldat NOUN 0 root Number=Plur
        tués tué ADJ 2 amod Number=Plur
        par par ADP 6 case
        des un DET 6 det
        rebelles rebelle NOUN 3 obl:agent Number=Plur
      `),
    ).toEqual(['ASSAULT tués A:des rebelles R:Deux soldats occurred killed 2-2']);
  });

  it('lists every party of a mutual act as an actor', () => {
    expect(
      forms(`
        Le le DET 2 det
        ministre ministre NOUN 4 nsubj Number=Sing
        a avoir AUX 4 aux:tense ${FIN}
        rencontré rencontrer VERB 0 root ${PART}
        le le DET 6 det
        préfet préfet NOUN 4 obj Number=Sing
      `),
    ).toEqual(['CONSULT rencontré A:Le ministre+le préfet R:- occurred']);
  });
});
