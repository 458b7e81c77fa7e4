/** Others at the head of a sentence are like those whom the sentence before counted. */
import { describe, expect, it } from 'vitest';
import { NO_DRAFT, parsedOf, phraseOf, resolve } from './testing/toy.js';

const TITLE = 'Mali/PROPN/root/-1 :/PUNCT/punct/0 une/DET/det/3 réunion/NOUN/parataxis/0';
const TEN = 'Dix/NUM/nummod/1 terroristes/NOUN/nsubj/2 partent/VERB/root/-1 ./PUNCT/punct/2';
const THREE = 'Trois/NUM/nummod/1 autres/ADJ/nsubj/2 restent/VERB/root/-1 ./PUNCT/punct/2';

function codeOf(told: string): string {
  const parsed = parsedOf([TITLE, told, THREE]);
  return resolve(parsed, null, NO_DRAFT).partyOf(phraseOf(parsed, 2, 'Trois autres', 'autres')).code;
}

describe('others at the head of a sentence', () => {
  it('are of the kind counted before: "Dix terroristes partent. Trois autres restent."', () => {
    expect(codeOf(TEN)).toMatch(/\.REB$/);
  });

  it('are of nobody’s kind where nobody was counted, or two kinds were', () => {
    expect(codeOf(TEN.replace('Dix/NUM/nummod', 'Les/DET/det'))).not.toMatch(/\.REB$/);
    const both =
      'Dix/NUM/nummod/1 terroristes/NOUN/nsubj/5 et/CCONJ/cc/4 deux/NUM/nummod/4 civils/NOUN/conj/1 partent/VERB/root/-1 ./PUNCT/punct/5';
    expect(codeOf(both)).not.toMatch(/\.REB$/);
  });
});
