/** Joined verbs with one object behind the last of them: each has it, unless something of its own stands between. */
import { describe, expect, it } from 'vitest';
import { coded, shortForm } from '../testing/code-sentence.js';
import { sentenceOf } from '../testing/tree.js';

const FIN = 'Mood=Ind|Tense=Pres|VerbForm=Fin';
const PART = 'VerbForm=Part|Tense=Past';
const forms = (tree: string): string[] => coded(sentenceOf(tree)).map(shortForm);

describe('an object shared by joined verbs', () => {
  it('is that of each: "ont enlevé et tué trois soldats"', () => {
    expect(
      forms(`
        Des un DET 2 det
        rebelles rebelle NOUN 4 nsubj Number=Plur
        ont avoir AUX 4 aux:tense ${FIN}
        attaqué attaquer VERB 0 root ${PART}
        et et CCONJ 6 cc
        tué tuer VERB 4 conj ${PART}
        trois trois NUM 8 nummod
        soldats soldat NOUN 6 obj Number=Plur
      `)[0],
    ).toMatch(/attaqué A:Des rebelles R:trois soldats/);
  });

  it('is not that of a verb which something of its own follows', () => {
    expect(
      forms(`
        Des un DET 2 det
        rebelles rebelle NOUN 4 nsubj Number=Plur
        ont avoir AUX 4 aux:tense ${FIN}
        attaqué attaquer VERB 0 root ${PART}
        mardi mardi NOUN 4 obl:mod
        et et CCONJ 8 cc
        ont avoir AUX 8 aux:tense ${FIN}
        tué tuer VERB 4 conj ${PART}
        trois trois NUM 10 nummod
        soldats soldat NOUN 8 obj Number=Plur
      `)[0],
    ).toMatch(/attaqué .*R:- /);
  });
});
