/** A noun under "dont" belongs to whom the relative clause is about. */
import { describe, expect, it } from 'vitest';
import { NO_DRAFT, parsedOf, phraseOf, resolve } from './testing/toy.js';

const TITLE = 'Niger/PROPN/root/-1 :/PUNCT/punct/0 une/DET/det/3 réunion/NOUN/parataxis/0';

function codeOf(sentence: string, text: string, head: string): string {
  const parsed = parsedOf([TITLE, sentence]);
  return resolve(parsed, null, NO_DRAFT).partyOf(phraseOf(parsed, 1, text, head)).code;
}

describe('a title under "dont"', () => {
  const clause = (link: string, head: string): string =>
    `L'/DET/det/1 ONU/PROPN/nsubj/9 ,/PUNCT/punct/7 dont/PRON/nmod/5 ${head} parle/VERB/${link} ,/PUNCT/punct/6 hésite/VERB/root/-1 ./PUNCT/punct/8`;
  const PRESIDENT = 'le/DET/det/5 président/NOUN/nsubj/6';

  it('is of the body before: "L\'ONU, dont le président parle, hésite."', () => {
    const sentence = clause('acl:relcl/1', PRESIDENT).replace('nsubj/9', 'nsubj/8').replace('punct/7', 'punct/6');
    expect(codeOf(sentence, 'le président', 'président')).toBe('INT.IGO');
  });

  it('is of the name before the comma where the clause was taken for another', () => {
    const sentence = clause('advcl/8', PRESIDENT).replace('nsubj/9', 'nsubj/8').replace('punct/7', 'punct/6');
    expect(codeOf(sentence, 'le président', 'président')).toBe('INT.IGO');
  });

  it('is of "ce" nobody\'s: "ce dont le président parle"', () => {
    const sentence =
      'Voici/VERB/root/-1 ce/PRON/obj/0 dont/PRON/obl:arg/5 le/DET/det/4 président/NOUN/nsubj/5 parle/VERB/acl:relcl/1';
    expect(codeOf(sentence, 'le président', 'président')).toBe('NER.GOV');
  });
});
