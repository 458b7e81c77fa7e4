/** "le général burkinabè Issa Koné": an adjective that the tagger takes for a name. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withDemonymAdjectives } from './demonym-adjective.js';

const heads = (tree: string): string[] => {
  const { words } = withDemonymAdjectives(sentenceOf(tree), (form) => form.toLowerCase() === 'burkinabè');
  return words.map((w) => `${w.form} ${w.upos} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('withDemonymAdjectives', () => {
  it('hangs it on the noun, and the name behind it too', () => {
    expect(
      heads(`
        Le le DET 2 det
        général général NOUN 6 nsubj
        burkinabè burkinabè NOUN 2 appos
        Issa Issa PROPN 3 flat:name
        Koné Koné PROPN 3 flat:name
        part partir VERB 0 root`).slice(1, 5),
    ).toEqual([
      'général NOUN nsubj part',
      'burkinabè ADJ amod général',
      'Issa PROPN appos général',
      'Koné PROPN flat:name Issa',
    ]);
  });

  it('leaves people: "le ministre Burkinabè part", "un burkinabè part"', () => {
    expect(heads('Un un DET 2 det\n burkinabè burkinabè NOUN 3 nsubj\n part partir VERB 0 root')[1]).toBe(
      'burkinabè NOUN nsubj part',
    );
  });
});
