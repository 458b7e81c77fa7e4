/** One of several people goes on as one. */
import { describe, expect, it } from 'vitest';
import { NO_DRAFT, parsedOf, phraseOf, resolve } from './testing/toy.js';

const TITLE = 'Mali/PROPN/root/-1 :/PUNCT/punct/0 une/DET/det/3 réunion/NOUN/parataxis/0';
const HE = 'Il/PRON/nsubj/1 part/VERB/root/-1 ./PUNCT/punct/1';

function told(one: string): string {
  return `${one}/PRON/nsubj/4 de/ADP/case/3 les/DET/det/3 directeurs/NOUN/nmod/0 parle/VERB/root/-1 à/ADP/case/6 Radio/PROPN/obl/4 Colline/PROPN/flat/6 ./PUNCT/punct/4`;
}

function codeOf(one: string, next: string): string {
  const parsed = parsedOf([TITLE, told(one), next]);
  const [pronoun = ''] = next.split('/');
  return resolve(parsed, null, NO_DRAFT).partyOf(phraseOf(parsed, 2, pronoun, pronoun)).code;
}

describe('one of several', () => {
  it('is whom a singular pronoun takes up: "Un des directeurs parle à Radio Colline. Il…"', () => {
    expect(codeOf('Un', HE)).toBe('MLI.GOV');
  });

  it('is not whom a plural takes up', () => {
    expect(codeOf('Un', HE.replace('Il', 'Ils').replace('part/', 'partent/'))).not.toBe('MLI.GOV');
  });

  it('leaves two of them several: "Deux des directeurs"', () => {
    expect(codeOf('Deux', HE)).not.toBe('MLI.GOV');
  });
});
