/** "tant X que Y", "aussi bien X que Y", "X de même que Y": two that do or undergo one thing. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withCorrelatives } from './correlative.js';

function under(tree: string): string[] {
  const { words } = withCorrelatives(sentenceOf(tree));
  return words.map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
}

describe('withCorrelatives', () => {
  it('joins two subjects', () => {
    const tree =
      'Tant tant ADV 3 advmod\nle le DET 3 det\nchef chef NOUN 7 nsubj\nque que SCONJ 7 mark\nle le DET 6 det\nmaire maire NOUN 7 nsubj\nrefusent refuser VERB 0 root';
    expect(under(tree).slice(2, 6)).toEqual(['chef nsubj refusent', 'que cc maire', 'le det maire', 'maire conj chef']);
  });

  it('undoes a relative clause', () => {
    const tree =
      'Aussi aussi ADV 2 advmod\nbien bien ADV 3 advmod\nsoldats soldat NOUN 0 root\nque que SCONJ 6 mark\ncivils civil NOUN 6 nsubj\nfuient fuir VERB 3 acl:relcl';
    expect(under(tree).slice(2)).toEqual([
      'soldats nsubj fuient',
      'que cc civils',
      'civils conj soldats',
      'fuient root -',
    ]);
  });

  it.each([
    [
      'a comparison',
      'tant tant ADV 3 advmod\nde de ADP 3 case\nsoldats soldat NOUN 0 root\nque que SCONJ 5 mark\nrebelles rebelle NOUN 3 nmod',
    ],
    [
      'a clause between',
      'tant tant ADV 3 advmod\nchef chef NOUN 3 nsubj\nboit boire VERB 0 root\nque que SCONJ 5 mark\nrebelles rebelle NOUN 3 obj',
    ],
    ['a plain completive', 'dit dire VERB 0 root\nque que SCONJ 3 mark\nrebelles rebelle NOUN 1 obj'],
  ])('leaves %s', (_, tree) => {
    const sentence = sentenceOf(tree);
    expect(withCorrelatives(sentence)).toBe(sentence);
  });
});
