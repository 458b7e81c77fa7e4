/** Who acts or undergoes where the verb has only a pronoun, or a noun hung elsewhere. */
import { describe, expect, it } from 'vitest';
import { coded, shortForm } from '../testing/code-sentence.js';
import { sentenceOf } from '../testing/tree.js';

const FIN = 'Mood=Ind|Tense=Pres|VerbForm=Fin';
const ING = 'VerbForm=Part|Tense=Pres';
const forms = (tree: string): string[] => coded(sentenceOf(tree)).map(shortForm);

describe('who stands for a word without a name', () => {
  it('is the side that speaks: "Du côté de l\'armée, on demande"', () => {
    expect(
      forms(`
        De de ADP 2 case
        côté côté NOUN 7 obl:mod
        de de ADP 4 case
        armée armée NOUN 2 nmod
        , , PUNCT 2 punct
        on on PRON 7 nsubj
        demande demander VERB 0 root ${FIN}
      `)[0],
    ).toMatch(/A:.*armée/);
  });

  it('is the noun before a participle: "… partent, l\'armée tuant deux civils"', () => {
    expect(
      forms(`
        Ils il PRON 2 nsubj
        partent partir VERB 0 root ${FIN}
        , , PUNCT 5 punct
        l' le DET 5 det
        armée armée NOUN 2 obl:mod
        tuant tuer VERB 2 advcl ${ING}
        deux deux NUM 8 nummod
        civils civil NOUN 6 obj Number=Plur
      `)[0],
    ).toMatch(/A:l'armée R:deux civils/);
  });

  it('is what the main verb is done to: "libère les rebelles en leur demandant"', () => {
    expect(
      forms(`
        Il il PRON 2 nsubj
        libère libérer VERB 0 root ${FIN}
        les le DET 4 det
        rebelles rebelle NOUN 2 obj Number=Plur
        en en ADP 7 mark
        leur il PRON 7 iobj
        demandant demander VERB 2 advcl ${ING}
      `).at(-1),
    ).toMatch(/demandant .*R:les rebelles/);
  });
});
