/** "Awa Koné, préfète, Ali Sow, maire, et Issa Ba": three people, not one with titles. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withApposedLists } from './apposed-list.js';

const list = (opening: string, second = 'Ali Ali PROPN 6 appos\n Sow Sow PROPN 8 flat:name', closing = ''): string => `
  ${opening}
  Awa Awa PROPN 2 obj
  Koné Koné PROPN 3 flat:name
  , , PUNCT 6 punct
  préfète préfète NOUN 3 appos
  , , PUNCT 8 punct
  ${second}
  , , PUNCT 11 punct
  maire maire NOUN 6 conj
  , , PUNCT 14 punct
  et et CCONJ 14 cc
  Issa Issa PROPN 3 conj
  Ba Ba PROPN 14 flat:name${closing}`;

function heads(tree: string): string[] {
  const { words } = withApposedLists(sentenceOf(tree));
  return words
    .filter((w) => /^(Awa|Ali|Issa|préfète|maire)$/.test(w.form))
    .map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
}

describe('withApposedLists', () => {
  it('joins each name to the first and gives each its own apposition', () => {
    expect(heads(list('ont avoir AUX 2 aux\n reçu recevoir VERB 0 root'))).toEqual([
      'Awa obj reçu',
      'préfète appos Awa',
      'Ali conj Awa',
      'maire appos Ali',
      'Issa conj Awa',
    ]);
  });

  it('leaves a list under a preposition before its verb: "selon Awa Koné, préfète, Ali Sow, maire, et Issa Ba ont fui"', () => {
    const tree = list('là là ADV 2 advmod\n selon selon ADP 3 case', undefined, '\n ont avoir AUX 2 aux');
    expect(heads(tree)[2]).toBe('Ali appos préfète');
  });

  it('leaves a noun between: "Awa Koné, préfète, deux gardes, maire, et Issa Ba"', () => {
    const tree = list(
      'ont avoir AUX 2 aux\n reçu recevoir VERB 0 root',
      'deux deux NUM 9 nummod\n gardes garde NOUN 6 conj',
    );
    const sentence = sentenceOf(tree);
    expect(withApposedLists(sentence)).toBe(sentence);
  });
});
