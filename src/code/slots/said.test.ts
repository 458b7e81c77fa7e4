/** What a verb put after the words says of them: the threat is in the words. */
import { describe, expect, it } from 'vitest';
import { coded, shortForm } from '../testing/code-sentence.js';
import { sentenceOf } from '../testing/tree.js';

const forms = (tense: string, form: string): string[] =>
  coded(
    sentenceOf(`
      Nous nous PRON 2 nsubj Person=1
      ${form} attaquer VERB 0 root Mood=Ind|Tense=${tense}|VerbForm=Fin
      , , PUNCT 5 punct
      a avoir AUX 5 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
      averti avertir VERB 2 parataxis VerbForm=Part|Tense=Past
      le le DET 7 det
      rebelle rebelle NOUN 5 nsubj
    `),
  ).map(shortForm);

describe('words that a verb stands behind', () => {
  it('threaten in the future: "« Nous attaquerons », a averti le rebelle"', () => {
    expect(forms('Fut', 'attaquerons')).toContain('THREATEN averti A:le rebelle R:- occurred');
  });

  it('tell of no threat in the present', () => {
    expect(forms('Pres', 'attaquons').filter((f) => f.startsWith('THREATEN'))).toEqual([]);
  });

  it('are behind a verb joined to them after the quotation: "« Nous attaquerons », avertit le rebelle"', () => {
    const tree = (mark: string) => `
      Nous nous PRON 2 nsubj Person=1
      attaquerons attaquer VERB 0 root Mood=Ind|Tense=Fut|VerbForm=Fin
      ${mark} ${mark} PUNCT 2 punct
      , , PUNCT 5 punct
      avertit avertir VERB 2 conj Mood=Ind|Tense=Pres|VerbForm=Fin
      le le DET 7 det
      rebelle rebelle NOUN 5 nsubj
    `;
    const found = (mark: string) =>
      coded(sentenceOf(tree(mark)))
        .map(shortForm)
        .join();
    expect(found('»')).toContain('THREATEN avertit A:le rebelle');
    expect(found('…')).not.toContain('THREATEN');
  });

  it('are behind a verb with its subject inverted: "« Nous attaquerons », s’est-il agacé" is one bracket', () => {
    const tree = (mark: string) => `
      Nous nous PRON 2 nsubj Person=1
      attaquerons attaquer VERB 0 root Mood=Ind|Tense=Fut|VerbForm=Fin
      ${mark} ${mark} PUNCT 2 punct
      , , PUNCT 7 punct
      a avoir AUX 7 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
      -t-il lui PRON 7 nsubj Person=3
      averti avertir VERB 2 advcl VerbForm=Part|Tense=Past
    `;
    const found = (mark: string) =>
      coded(sentenceOf(tree(mark)))
        .map(shortForm)
        .filter((f) => f.startsWith('THREATEN'));
    expect(found('»')).toHaveLength(1);
    expect(found('ici')).toEqual([]);
  });
});
