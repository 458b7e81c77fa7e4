/** Persons whose name holds that of a state. */
import { describe, expect, it } from 'vitest';
import { parsedOf, phraseOf, resolve } from './testing/toy.js';

const FULL = 'Oumar/PROPN/nsubj/2 Mali/PROPN/flat:name/0 arrive/VERB/root/-1 ./PUNCT/punct/2';
const BARE = 'Mali/PROPN/nsubj/1 parle/VERB/root/-1 ./PUNCT/punct/1';
const STATE = 'Le/DET/det/1 Mali/PROPN/nsubj/2 proteste/VERB/root/-1 ./PUNCT/punct/2';
const OF = 'Le/DET/det/1 ministre/NOUN/nsubj/4 de/ADP/case/3 Mali/PROPN/nmod/1 parle/VERB/root/-1 ./PUNCT/punct/4';

describe('surnames that are names of states', () => {
  it('joins the bare surname to the person named in full, and leaves the state its article', () => {
    const parsed = parsedOf(['une/DET/det/1 réunion/NOUN/root/-1', FULL, BARE, STATE]);
    const { partyOf } = resolve(parsed);
    expect(partyOf(phraseOf(parsed, 1, 'Oumar Mali', 'Oumar')).name).toBe('Oumar Mali');
    expect(partyOf(phraseOf(parsed, 2, 'Mali', 'Mali')).name).toBe('Oumar Mali');
    expect(partyOf(phraseOf(parsed, 3, 'Le Mali', 'Mali')).code).toBe('MLI.GOV');
  });

  it('takes "de" and the surname for the person where the article never speaks of the state', () => {
    const parsed = parsedOf(['une/DET/det/1 réunion/NOUN/root/-1', FULL, OF]);
    const { partyOf } = resolve(parsed);
    expect(partyOf(phraseOf(parsed, 2, 'Mali', 'Mali')).name).toBe('Oumar Mali');
  });

  it('keeps the state where nobody bears its name', () => {
    const parsed = parsedOf(['une/DET/det/1 réunion/NOUN/root/-1', BARE]);
    expect(resolve(parsed).partyOf(phraseOf(parsed, 1, 'Mali', 'Mali')).code).toBe('MLI.GOV');
  });

  it('keeps the state that stands behind a full name', () => {
    const parsed = parsedOf([
      'une/DET/det/1 réunion/NOUN/root/-1',
      'Inventé/PROPN/nsubj/3 Oumar/PROPN/flat:name/0 Mali/PROPN/flat:name/0 arrive/VERB/root/-1 ./PUNCT/punct/3',
      BARE,
    ]);
    expect(resolve(parsed).partyOf(phraseOf(parsed, 2, 'Mali', 'Mali')).code).toBe('MLI.GOV');
  });
});
