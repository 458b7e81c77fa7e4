/** As many of the same people are the same people. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../code/testing/tree.js';
import type { Party } from '../../model/record.js';
import { party, told } from '../testing/naming.js';
import type { Naming } from './naming.js';
import { peopleAgreement } from './same-number.js';

/** "L'armée a **neutralisé** dix combattants" */
function struck(number: string, noun: string, verb = 'neutralisé'): Naming {
  const sentence = sentenceOf(`
    ${verb} ${verb} VERB 0 root VerbForm=Part|Tense=Past
    ${number} ${number} NUM 3 nummod
    ${noun}s ${noun} NOUN 1 obj
  `);
  const [, counting, last] = sentence.words;
  const people: Party = { ...party('MLI.REB'), start: counting?.start ?? null, end: last?.end ?? null };
  return told(sentence, verb, { recipients: [people] });
}

describe('peopleAgreement', () => {
  it('joins as many of the same, whatever befell them', () => {
    expect(peopleAgreement(struck('33', 'combattant'), struck('33', 'combattant', 'tué'))).toBeGreaterThan(0);
    expect(peopleAgreement(struck('dix', 'combattant'), struck('Dix', 'combattant', 'tué'))).toBeGreaterThan(0);
  });

  it('parts more of them from fewer', () => {
    expect(peopleAgreement(struck('33', 'combattant'), struck('six', 'combattant'))).toBeLessThan(0);
  });

  it.each([
    [struck('dix', 'combattant'), struck('dix', 'civil')],
    [struck('une', 'femme'), struck('une', 'femme')],
    [struck('dix', 'combattant'), told(sentenceOf('fui fuir VERB 0 root'), 'fui')],
  ])('says nothing of others, of one alone, or where nobody is counted', (a, b) => {
    expect(peopleAgreement(a, b)).toBe(0);
  });
});
