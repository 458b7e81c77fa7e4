/** Verbs that the parser joined to what is wanted. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withRaisedConjuncts } from './raised-conjunct.js';

const IND = 'Mood=Ind|Number=Sing|VerbForm=Fin';
const headOf = (conjunct: string): number | undefined =>
  withRaisedConjuncts(
    sentenceOf(`
      Il il PRON 2 nsubj
      demande demander VERB 0 root ${IND}
      que que SCONJ 6 mark
      le le DET 5 det
      texte texte NOUN 6 nsubj
      parte partir VERB 2 ccomp Mood=Sub|Number=Sing|VerbForm=Fin
      et et CCONJ 8 cc
      ${conjunct}
    `),
  ).words[7]?.head;

describe('a verb behind a wish', () => {
  it('in the indicative goes with the verb that wants: "demande que le texte parte et menace"', () => {
    expect(headOf(`menace menacer VERB 6 conj ${IND}`)).toBe(1);
  });

  it('in the subjunctive, or of another number, stays in the wish', () => {
    expect(headOf('revienne revenir VERB 6 conj Mood=Sub|Number=Sing|VerbForm=Fin')).toBe(5);
    expect(headOf('purgent purger VERB 6 conj Mood=Ind|Number=Plur|VerbForm=Fin')).toBe(5);
  });

  it('in the singular does not go on with many: "dit que dix hommes fuient et parle de crime"', () => {
    const head = (number: string): number | undefined =>
      withRaisedConjuncts(
        sentenceOf(`
          Il il PRON 2 nsubj
          dit dire VERB 0 root ${IND}
          que que SCONJ 5 mark
          hommes homme NOUN 5 nsubj
          fuient fuir VERB 2 ccomp Mood=Ind|Number=${number}|VerbForm=Fin
          et et CCONJ 7 cc
          parle parler VERB 5 conj ${IND}
        `),
      ).words[6]?.head;
    expect(head('Plur')).toBe(1);
    expect(head('Sing')).toBe(4);
  });
});
