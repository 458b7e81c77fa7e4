/** Clauses that the parser made adverbial. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withFiniteConjuncts } from './finite-conjunct.js';

const FIN = 'Mood=Ind|VerbForm=Fin';
const relationOf = (opening: string, verb: string): string | undefined => relationAt(opening, verb, 5);
const relationAt = (opening: string, verb: string, at: number): string | undefined =>
  withFiniteConjuncts(
    sentenceOf(`
      Il il PRON 2 nsubj
      reçoit recevoir VERB 0 root ${FIN}
      Kolo Kolo PROPN 2 obj
      , , PUNCT 6 punct
      ${opening}
      ${verb}
    `),
  ).words[at]?.deprel;

describe('a finite verb behind a comma', () => {
  it('goes on with the verb before it: "reçoit Kolo, le félicite"', () => {
    expect(relationOf('le le PRON 6 obj', `félicite féliciter VERB 2 advcl ${FIN}`)).toBe('conj');
  });

  it.each([
    ['à à ADP 8 case\nGaya Gaya PROPN 6 obl:arg', 'conj'],
    ["l' le DET 8 det\nagence agence NOUN 6 obj", 'parataxis:insert'],
    ['. . PUNCT 2 punct', 'parataxis:insert'],
  ])('goes on as a remark only where nobody can stand behind it to say so: %s', (behind, deprel) => {
    expect(relationOf('a avoir AUX 6 aux:tense', `appelé appeler VERB 2 parataxis:insert ${FIN}\n${behind}`)).toBe(
      deprel,
    );
  });

  it('goes on where it has a subject and a tense, though it looks like a complement: "ils l\'ont fait monter"', () => {
    expect(relationOf('ils lui PRON 6 nsubj:caus', 'monter monter VERB 2 xcomp VerbForm=Inf')).toBe('xcomp');
    const opening = 'ils lui PRON 7 nsubj:caus\nont avoir AUX 7 aux:caus VerbForm=Fin';
    expect(relationAt(opening, 'monter monter VERB 2 xcomp VerbForm=Inf', 6)).toBe('conj');
  });

  it.each([
    ['quand quand SCONJ 6 mark', `arrive arriver VERB 2 advcl ${FIN}`],
    ['Issa Issa PROPN 6 nsubj', `arrive arriver VERB 2 advcl ${FIN}`],
    ['le le PRON 6 obj', 'félicitant féliciter VERB 2 advcl VerbForm=Part|Tense=Pres'],
  ])('is a clause of its own with a link, a subject, or no tense: %s', (opening, verb) => {
    expect(relationOf(opening, verb)).toBe('advcl');
  });
});
