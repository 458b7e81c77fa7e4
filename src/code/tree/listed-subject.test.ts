/** "Dans un communiqué, X, Y et Z ont…": the three do it. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withListedSubjects } from './listed-subject.js';

const list = (aux: string, own = ''): string => `
  Dans dans ADP 2 case
  lettre lettre NOUN 10 obl:mod
  , , PUNCT 2 punct
  Awa Awa PROPN 2 appos
  , , PUNCT 6 punct
  Ali Ali PROPN 4 conj
  et et CCONJ 8 cc
  Issa Issa PROPN 6 conj
  ont avoir AUX 10 aux:tense ${aux}
  écrit écrire VERB 0 root VerbForm=Part${own}`;

function under(tree: string): string[] {
  const { words } = withListedSubjects(sentenceOf(tree));
  return words.filter((w) => w.upos === 'PROPN').map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
}

describe('withListedSubjects', () => {
  it('gives the list to its verb', () => {
    expect(under(list('VerbForm=Fin|Number=Plur'))).toEqual(['Awa nsubj écrit', 'Ali conj Awa', 'Issa conj Awa']);
  });

  it('leaves a verb of one, and one that has its subject', () => {
    expect(under(list('VerbForm=Fin|Number=Sing'))[0]).toBe('Awa appos lettre');
    expect(under(list('VerbForm=Fin|Number=Plur', '\n ils il PRON 10 nsubj'))[0]).toBe('Awa appos lettre');
  });

  it('leaves a list that ended before the subject: "de Boni, Gao et Kidal, les rebelles ont fui"', () => {
    const sentence = sentenceOf(
      'de de ADP 2 case\nBoni Boni PROPN 9 obl\n, , PUNCT 4 punct\nGao Gao PROPN 2 conj\net et CCONJ 6 cc\nKidal Kidal PROPN 2 conj\n, , PUNCT 9 punct\nrebelles rebelle NOUN 9 nsubj\nfuient fuir VERB 0 root VerbForm=Fin|Number=Plur',
    );
    expect(withListedSubjects(sentence)).toBe(sentence);
  });

  it('leaves a list that hangs well, as it is', () => {
    const sentence = sentenceOf(
      ', , PUNCT 5 punct\nAwa Awa PROPN 5 nsubj\net et CCONJ 4 cc\nAli Ali PROPN 2 conj\nchantent chanter VERB 0 root VerbForm=Fin|Number=Plur',
    );
    expect(withListedSubjects(sentence)).toBe(sentence);
  });
});
