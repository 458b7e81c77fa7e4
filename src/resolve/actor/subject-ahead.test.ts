/** A pronoun in a clause before its main clause means that clause's subject. */
import { describe, expect, it } from 'vitest';
import { NO_DRAFT, parsedOf, phraseOf, resolve } from './testing/toy.js';

const TITLE = 'Mali/PROPN/root/-1 :/PUNCT/punct/0 une/DET/det/3 réunion/NOUN/parataxis/0';
const MINISTER = 'Le/DET/det/1 ministre/NOUN/nsubj/2 parle/VERB/root/-1 ./PUNCT/punct/2';
const clause = (pronoun: string, subject: string): string =>
  `Quand/SCONJ/mark/2 ${pronoun}/PRON/nsubj/2 critique/VERB/advcl/6 ,/PUNCT/punct/2 ${subject} fuit/VERB/root/-1`;

function codeOf(pronoun: string, subject: string): string {
  const parsed = parsedOf([TITLE, MINISTER, clause(pronoun, subject)]);
  return resolve(parsed, null, NO_DRAFT).partyOf(phraseOf(parsed, 2, pronoun, pronoun)).code;
}

describe('a pronoun before its noun', () => {
  const JOURNALIST = 'le/DET/det/5 journaliste/NOUN/nsubj/6';

  it('is the subject that follows: "Quand il critique, le journaliste fuit"', () => {
    expect(codeOf('il', JOURNALIST)).toBe('MLI.JRN');
  });

  it('is somebody else where that does not agree: "Quand il critique, les journalistes fuient"', () => {
    expect(codeOf('il', 'la/DET/det/5 cour/NOUN/nsubj/6')).toBe('MLI.GOV');
  });
});
