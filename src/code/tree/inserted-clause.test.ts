/** Clauses between commas taken for the main one. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withInsertedClauses } from './inserted-clause.js';

const FIN = 'VerbForm=Fin|Number=Plur';
const heads = (verb: string): string[] => {
  const { words } = withInsertedClauses(
    sentenceOf(`
      Ils il PRON 3 nsubj Number=Plur
      , , PUNCT 1 punct
      ${verb} VERB 0 root VerbForm=Fin
      Koné Koné PROPN 3 nsubj
      , , PUNCT 7 punct
      ont avoir AUX 7 aux:tense ${FIN}
      fui fuir VERB 3 parataxis:insert
    `),
    (v) => v.lemma === 'dire',
  );
  return words.filter((w) => w.form !== ',').map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('withInsertedClauses', () => {
  it('gives the subject its verb: "Ils, dit Koné, ont fui"', () => {
    expect(heads('dit dire')).toEqual([
      'Ils nsubj fui',
      'dit parataxis:insert fui',
      'Koné nsubj dit',
      'ont aux:tense fui',
      'fui root -',
    ]);
  });

  it('leaves a verb that says nothing', () => {
    expect(heads('suit suivre')[0]).toBe('Ils nsubj suit');
  });

  it('gives back a subject that the insertion took: "Trois hommes, précise le juge, ont été arrêtés"', () => {
    const hung = (mark: string): string => {
      const { words } = withInsertedClauses(
        sentenceOf(`
          hommes homme NOUN 3 nsubj Number=Plur
          ${mark} , PUNCT 3 punct
          précise préciser VERB 8 advcl VerbForm=Fin|Number=Sing
          juge juge NOUN 3 obj Number=Sing
          , , PUNCT 8 punct
          ont avoir AUX 8 aux:tense ${FIN}
          été être AUX 8 aux:pass VerbForm=Part
          arrêtés arrêter VERB 0 root VerbForm=Part
        `),
        (v) => v.lemma === 'préciser',
      );
      return words[words[0]?.head ?? -1]?.form ?? '-';
    };
    expect(hung(',')).toBe('arrêtés');
    expect(hung('hier')).toBe('précise');
  });
});
