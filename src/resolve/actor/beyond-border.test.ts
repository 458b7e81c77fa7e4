/** "l'armée", near the border with another country. */
import { describe, expect, it } from 'vitest';
import { parsedOf, phraseOf, resolve } from './testing/toy.js';

const codeOfArmy = (link: string): string => {
  const title = `Ménaka/PROPN/root/-1 ${link} Niger/PROPN/nmod/0`;
  const parsed = parsedOf([
    title,
    'Au/ADP/case/1 Mali/PROPN/obl/4 ,/PUNCT/punct/1 on/PRON/nsubj/4 tire/VERB/root/-1 ./PUNCT/punct/4',
    'L’/DET/det/1 armée/NOUN/nsubj/2 parle/VERB/root/-1 ./PUNCT/punct/2',
  ]);
  return resolve(parsed).partyOf(phraseOf(parsed, 2, 'armée', 'armée')).code;
};

describe('the country beyond a border', () => {
  it('is not where the article is set', () => {
    expect(codeOfArmy('la/DET/det/2 frontière/NOUN/nmod/0 avec/ADP/case/5 le/DET/det/5')).toBe('MLI.MIL');
  });

  it('may be so where it is named otherwise', () => {
    expect(codeOfArmy('la/DET/det/2 guerre/NOUN/nmod/0 avec/ADP/case/5 le/DET/det/5')).toBe('NER.MIL');
  });
});
