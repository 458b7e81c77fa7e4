/** Adjectives that the parser took for something else. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { isSound } from './sound.js';
import { withTakenAdjectives } from './taken-adjective.js';

const read = (tree: string) => {
  const sentence = withTakenAdjectives(sentenceOf(tree), (form) => form === 'conjoint');
  return { sound: isSound(sentence), words: sentence.words.map((w) => `${w.form}<${w.head}:${w.deprel}`) };
};

describe('an adjective taken for', () => {
  it('a verb gives back its object: "ont exigé dans un texte conjoint leur départ"', () => {
    const { sound, words } = read(`
      exigent exiger VERB 0 root
      dans dans ADP 3 case
      texte texte NOUN 1 obl:mod
      conjoint conjoindre VERB 1 advcl
      départ départ NOUN 4 obj
    `);
    expect(sound).toBe(true);
    expect(words.slice(3)).toEqual(['conjoint<2:amod', 'départ<0:obj']);
  });

  it('the noun gives it its place back: "signent un communiqué conjoint"', () => {
    const { sound, words } = read(`
      signent signer VERB 0 root
      un un DET 4 det
      communiqué communiqué NOUN 4 nmod
      conjoint conjoint NOUN 1 obj
    `);
    expect(sound).toBe(true);
    expect(words).toEqual(['signent<-1:root', 'un<2:det', 'communiqué<0:obj', 'conjoint<2:amod']);
  });

  it('nothing stays as it is: "son conjoint"', () => {
    const { words } = read(`
      son son DET 2 det
      conjoint conjoint NOUN 3 nsubj
      parle parler VERB 0 root
    `);
    expect(words[1]).toBe('conjoint<2:nsubj');
  });
});
