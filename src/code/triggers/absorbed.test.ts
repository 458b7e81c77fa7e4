/** "Lever des sanctions" is one act; "saluer des sanctions" is two. */
import { describe, expect, it } from 'vitest';
import { coded } from '../testing/code-sentence.js';
import { sentenceOf } from '../testing/tree.js';

const FIN = 'Mood=Ind|Tense=Pres|VerbForm=Fin';
const sentence = (verb: string, lemma: string) =>
  sentenceOf(
    `Le le DET 2 det\npays pays NOUN 3 nsubj\n${verb} ${lemma} VERB 0 root ${FIN}\ndes un DET 5 det\nsanctions sanction NOUN 3 obj`,
  );

describe('withoutAbsorbed', () => {
  it('leaves out the noun that the rule of its verb names', () => {
    expect(coded(sentence('lève', 'lever')).map((e) => e.type)).toEqual(['RETREAT']);
  });

  it('keeps the noun under a verb that does not name it', () => {
    expect(coded(sentence('évoque', 'évoquer')).map((e) => e.type)).toEqual(['SANCTION']);
  });
});
