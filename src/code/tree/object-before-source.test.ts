/** Objects that the parser made subjects of "a indiqué le ministre". */
import { describe, expect, it } from 'vitest';
import type { Word } from '../../model/sentence.js';
import { sentenceOf } from '../testing/tree.js';
import { withObjectsBeforeSource } from './object-before-source.js';

const speaks = (verb: Word): boolean => verb.lemma === 'indiquer';
const objectOf = (verb: string, behind: string): [number, string] => {
  const noun = withObjectsBeforeSource(
    sentenceOf(`
      Kolo Kolo PROPN 2 nsubj
      ferme fermer VERB 0 root
      lundi lundi NOUN 2 obl:mod
      , , PUNCT 6 punct
      sa son DET 6 det
      frontière frontière NOUN 8 nsubj
      , , PUNCT 8 punct
      ${verb} VERB 2 parataxis:insert
      le le DET 10 det
      ${behind}
    `),
    speaks,
  ).words[5] as Word;
  return [noun.head, noun.deprel];
};

describe('a noun before its source', () => {
  it('is the object of the verb before it: "ferme lundi, sa frontière, indique le ministre"', () => {
    expect(objectOf('indique indiquer', 'ministre ministre NOUN 8 nsubj')).toEqual([1, 'obj']);
  });

  it('stays the subject where nobody else speaks, and of another verb', () => {
    expect(objectOf('indique indiquer', 'chemin chemin NOUN 8 obj')).toEqual([7, 'nsubj']);
    expect(objectOf('borde border', 'fleuve fleuve NOUN 8 nsubj')).toEqual([7, 'nsubj']);
  });
});
