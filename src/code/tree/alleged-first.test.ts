/** Words of doubt before their noun: trees as the parser hangs them. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withAllegedFirst } from './alleged-first.js';

const heads = (lines: string): string[] => {
  const { words } = withAllegedFirst(sentenceOf(lines), (lemma) => lemma === 'présumé');
  return words.map((w) => `${w.form} ${w.upos} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('withAllegedFirst', () => {
  it('gives its phrase to the noun: "deux présumés bandits ont fui"', () => {
    expect(
      heads(
        'Deux deux NUM 2 nummod\nprésumés présumé NOUN 5 nsubj\nbandits bandit ADJ 2 amod\nont avoir AUX 5 aux\nfui fuir VERB 0 root',
      ),
    ).toEqual([
      'Deux NUM nummod bandits',
      'présumés ADJ amod bandits',
      'bandits NOUN nsubj fui',
      'ont AUX aux fui',
      'fui VERB root -',
    ]);
  });

  it('leaves the adjective behind its noun: "un bandit présumé"', () => {
    expect(heads('Un un DET 2 det\nbandit bandit NOUN 0 root\nprésumé présumé ADJ 2 amod').at(-1)).toBe(
      'présumé ADJ amod bandit',
    );
  });
});
