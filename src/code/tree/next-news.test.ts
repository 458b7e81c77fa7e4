import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withNextNews } from './next-news.js';

const TITLE = `
  préfet préfet NOUN 2 nsubj
  dément démentir VERB 0 root VerbForm=Fin
  , , PUNCT 5 punct
  un un DET 5 det
  juge juge NOUN 2 obj
  muté muter VERB 5 acl`;

describe('withNextNews', () => {
  it('takes what a comma parts from its verb in a title for another piece of news', () => {
    const { words } = withNextNews({ ...sentenceOf(TITLE), isTitle: true });
    expect(words[4]?.deprel).toBe('parataxis');
  });

  it('leaves a sentence of the text, and an object with no comma before it', () => {
    const sentence = sentenceOf(TITLE);
    expect(withNextNews({ ...sentence, isTitle: false })).toEqual({ ...sentence, isTitle: false });
    const plain = { ...sentenceOf(TITLE.replace('  , , PUNCT 5 punct\n', '  ne ne ADV 2 advmod\n')), isTitle: true };
    expect(withNextNews(plain)).toEqual(plain);
  });
});
