/** A day and an adjective that the parser hung on each other. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withDaysOnAdjectives } from './day-on-adjective.js';

const heads = (tree: string): string[] => {
  const { words } = withDaysOnAdjectives(sentenceOf(tree), (lemma) => ['lundi', 'jour'].includes(lemma));
  return words.map((w) => `${w.form} ${words[w.head]?.form ?? '-'}`);
};

describe('a day beside an adjective', () => {
  it('tells when, not whose: "a reçu son homologue zambien lundi"', () => {
    const found = heads(`
      reçu recevoir VERB 0 root VerbForm=Part|Tense=Past
      homologue homologue NOUN 1 obj
      zambien zambien ADJ 2 amod
      lundi lundi NOUN 3 obl:mod
    `);
    expect(found).toEqual(['reçu -', 'homologue reçu', 'zambien homologue', 'lundi reçu']);
  });

  it('gives the adjective back to the noun before it: "son homologue tanzanien lundi"', () => {
    const found = heads(`
      reçu recevoir VERB 0 root VerbForm=Part|Tense=Past
      homologue homologue NOUN 1 obj
      tanzanien tanzanien ADJ 4 amod
      lundi lundi NOUN 1 obl:mod
    `);
    expect(found).toContain('tanzanien homologue');
  });

  it('leaves "capable chaque jour" and "un beau jour" as they are', () => {
    const each = heads(`
      reçu recevoir VERB 0 root VerbForm=Part|Tense=Past
      soldat soldat NOUN 1 obj
      capable capable ADJ 2 amod
      chaque chaque DET 5 det
      jour jour NOUN 3 obl:mod
    `);
    expect(each).toContain('jour capable');
    const fine = heads(`
      venu venir VERB 0 root VerbForm=Part|Tense=Past
      un un DET 4 det
      beau beau ADJ 4 amod
      jour jour NOUN 1 obl:mod
    `);
    expect(fine).toContain('beau jour');
  });
});
