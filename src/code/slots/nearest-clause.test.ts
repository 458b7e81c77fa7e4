/** A joined verb shares the subject of the clause just before it. */
import { describe, expect, it } from 'vitest';
import { codeDocument } from '../code-document.js';
import { toyLexicon } from '../testing/toy-lexicon.js';
import { sentenceOf } from '../testing/tree.js';

const FIN = 'Mood=Ind|Tense=Pres|VerbForm=Fin';
const actorsOf = (second: string): (string | undefined)[] => {
  const sentence = sentenceOf(`
    Le le DET 2 det
    maire maire NOUN 3 nsubj
    parle parler VERB 0 root ${FIN}
    , , PUNCT 7 punct
    les le DET 6 det
    rebelles rebelle NOUN ${second}
    crient crier VERB 3 conj ${FIN}
    et et CCONJ 9 cc
    attaquent attaquer VERB 3 conj ${FIN}
    l' le DET 11 det
    armée armée NOUN 9 obj
  `);
  const { events } = codeDocument({ doc: sentence.text, sentences: [sentence] }, toyLexicon());
  return events.flatMap((e) => e.actors.map((a) => a.text));
};

describe('nearestClause', () => {
  it('takes the subject of the second clause, not of the first', () => {
    expect(actorsOf('7 nsubj')).toEqual(['les rebelles']);
  });

  it('goes back to the first where the second has none', () => {
    expect(actorsOf('7 obj')).toEqual(['Le maire']);
  });
});
