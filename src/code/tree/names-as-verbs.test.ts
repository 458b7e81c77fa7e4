/** Names taken for infinitives: trees as the parser hangs them. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withNamesTakenForVerbs } from './names-as-verbs.js';

const heads = (lines: string): string[] => {
  const { words } = withNamesTakenForVerbs(sentenceOf(lines));
  return words.map((w) => `${w.form} ${w.upos} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('withNamesTakenForVerbs', () => {
  it('gives its object back to the verb: "déplore sur Twitter la mort"', () => {
    expect(
      heads(
        'Lomé Lomé PROPN 2 nsubj\ndéplore déplorer VERB 0 root\nsur sur ADP 4 mark\nTwitter twitter VERB 2 xcomp VerbForm=Inf\nla le DET 6 det\nmort mort NOUN 4 obj',
      ).slice(2),
    ).toEqual(['sur ADP case Twitter', 'Twitter PROPN obl:mod déplore', 'la DET det mort', 'mort NOUN obj déplore']);
  });

  it('leaves an infinitive alone: "veut partir"', () => {
    expect(heads('Il il PRON 2 nsubj\nveut vouloir VERB 0 root\npartir partir VERB 2 xcomp VerbForm=Inf').at(-1)).toBe(
      'partir VERB xcomp veut',
    );
  });
});
