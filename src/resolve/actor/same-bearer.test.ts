/** Two titles before one name. */
import { describe, expect, it } from 'vitest';
import { parsedOf, resolve } from './testing/toy.js';

const NAME = 'Oumar/PROPN/appos/1 Fictif/PROPN/flat:name/7 parle/VERB/root/-1 ./PUNCT/punct/9';

const codeOf = (second: string): string | undefined =>
  resolve(
    parsedOf([
      'Mali/PROPN/root/-1',
      `Le/DET/det/1 directeur/NOUN/nsubj/9 de/ADP/case/3 journal/NOUN/nmod/1 et/CCONJ/cc/6 ${second} colonel/NOUN/conj/1 ${NAME}`,
    ]),
  ).actors.find((a) => a.text.includes('Fictif'))?.text;

describe('"le directeur du journal et ancien colonel X"', () => {
  it('is one man', () => {
    expect(codeOf('ancien/ADJ/amod/6')).toBe('Le directeur de journal et ancien colonel Oumar Fictif');
  });

  it('are two behind an article', () => {
    expect(codeOf('le/DET/det/6')).toBe('le colonel Oumar Fictif');
  });
});
