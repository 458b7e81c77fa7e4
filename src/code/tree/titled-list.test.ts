/** "le ministre Ali Sow, la députée Awa Ba et le juge Issa Koné": three people, of whom none is an apposition. */
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../model/sentence.js';
import { sentenceOf } from '../testing/tree.js';
import { withTitledLists } from './titled-list.js';

const LIST = `
  Le le DET 2 det
  ministre ministre NOUN 14 nsubj
  Ali Ali PROPN 2 appos
  Sow Sow PROPN 3 flat:name
  , , PUNCT 7 punct
  la le DET 7 det
  députée député NOUN 2 appos
  Awa Awa PROPN 7 appos
  Ba Ba PROPN 8 flat:name
  et et CCONJ 12 cc
  le le DET 12 det
  juge juge NOUN 7 conj
  Koné Koné PROPN 12 appos
  fuient fuir VERB 0 root`;

const named = (sentence: Sentence, ...spans: readonly (readonly [number, number])[]): Sentence => ({
  ...sentence,
  names: spans.map(([first, last]) => ({ kind: 'person', first, last })),
});

function heads({ words }: Sentence): string[] {
  return words
    .filter((w) => /^(ministre|députée|juge|Ali|Awa|Koné)$/.test(w.form))
    .map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
}

describe('withTitledLists', () => {
  it('joins each title to the first, each name under its own', () => {
    expect(heads(withTitledLists(named(sentenceOf(LIST), [2, 3], [7, 8], [12, 12])))).toEqual([
      'ministre nsubj fuient',
      'Ali appos ministre',
      'députée conj ministre',
      'Awa appos députée',
      'juge conj ministre',
      'Koné appos juge',
    ]);
  });

  it('leaves a title without a name: "le ministre Ali Sow, la députée Awa Ba et le juge fuient"', () => {
    const sentence = named(sentenceOf(LIST), [2, 3], [7, 8]);
    expect(withTitledLists(sentence)).toBe(sentence);
  });
});
