/** Roles of event nouns: complements, support verbs, adjectives. */
import { describe, expect, it } from 'vitest';
import { coded, shortForm } from '../testing/code-sentence.js';
import { sentenceOf } from '../testing/tree.js';

const FIN = 'Mood=Ind|Tense=Pres|VerbForm=Fin';
const PART = 'VerbForm=Part|Tense=Past';
const forms = (tree: string): string[] => coded(sentenceOf(tree)).map(shortForm);

describe('event nouns', () => {
  it('"de" is the attacker for an armed group, "contre" the target', () => {
    expect(
      forms(`
        L' le DET 2 det Definite=Def
        attaque attaque NOUN 8 nsubj Number=Sing
        de de ADP 5 case
        les le DET 5 det
        rebelles rebelle NOUN 2 nmod Number=Plur
        contre contre ADP 8 case
        le le DET 8 det
        poste poste NOUN 2 nmod Number=Sing
      `),
    ).toEqual(['ASSAULT attaque A:les rebelles R:le poste occurred']);
  });

  it('"de" is the target otherwise', () => {
    expect(
      forms(`
        L' le DET 2 det Definite=Def
        attaque attaque NOUN 0 root Number=Sing
        de de ADP 5 case
        le le DET 5 det
        convoi convoi NOUN 2 nmod Number=Sing
        par par ADP 7 case
        l' le DET 8 det
        armée armée NOUN 2 nmod Number=Sing
      `).map((f) => f.replace('par ', '')),
    ).toEqual(['ASSAULT attaque A:- R:le convoi occurred']);
  });

  it('a support verb gives its subject and complements', () => {
    expect(
      forms(`
        Les le DET 2 det
        rebelles rebelle NOUN 4 nsubj Number=Plur
        ont avoir AUX 4 aux:tense ${FIN}
        mené mener VERB 0 root ${PART}
        une un DET 6 det
        attaque attaque NOUN 4 obj Number=Sing
        contre contre ADP 9 case
        le le DET 9 det
        convoi convoi NOUN 4 obl:mod Number=Sing
      `),
    ).toEqual(['ASSAULT attaque A:Les rebelles R:le convoi occurred']);
  });

  it('"être victime de" makes its subject the recipient', () => {
    expect(
      forms(`
        Le le DET 2 det
        convoi convoi NOUN 5 nsubj Number=Sing
        a avoir AUX 5 aux:tense ${FIN}
        été être AUX 5 cop ${PART}
        victime victime NOUN 0 root Number=Sing
        d' de ADP 8 case
        une un DET 8 det
        attaque attaque NOUN 5 nmod Number=Sing
      `),
    ).toEqual(['ASSAULT attaque A:- R:Le convoi occurred']);
  });

  it('marks "cette attaque" as pointing back', () => {
    const [event] = coded(
      sentenceOf(`
        Cette ce DET 2 det PronType=Dem
        attaque attaque NOUN 3 nsubj Number=Sing
        inquiète inquiéter VERB 0 root ${FIN}
      `),
    );
    expect(event?.anaphoric).toBe(true);
  });
});
