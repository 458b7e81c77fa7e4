/** "à vingt ans de prison", taken for a complement of the convict. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withPenalties } from './penalty.js';

const WORDS = { convicting: ['condamner'], penalty: ['an'] };

const headOf = (tree: string, form: string): string | undefined => {
  const { words } = withPenalties(sentenceOf(tree), (lemma, list) => WORDS[list].includes(lemma));
  return words[words.find((w) => w.form === form)?.head ?? -1]?.form;
};

const convicted = (verb: string, noun: string): string => `
  condamné ${verb} VERB 0 root VerbForm=Part|Tense=Past
  opposant opposant NOUN 1 obj
  à à ADP 5 case
  vingt vingt NUM 5 nummod
  ${noun} ${noun} NOUN 2 nmod
`;

describe('a penalty', () => {
  it('is the verb\'s: "condamné l\'opposant à vingt ans"', () => {
    expect(headOf(convicted('condamner', 'an'), 'an')).toBe('condamné');
  });

  it('is the verb\'s behind a share of them: "condamner chacun des accusés à deux ans"', () => {
    const shared = `
      condamner condamner VERB 0 root VerbForm=Inf
      chacun chacun PRON 1 obj
      des de ADP 4 case
      accusés accusé NOUN 2 nmod
      à à ADP 7 case
      deux deux NUM 7 nummod
      ans an NOUN 4 nmod
    `;
    expect(headOf(shared, 'ans')).toBe('condamner');
  });

  it('is none under another verb, nor for another noun', () => {
    expect(headOf(convicted('arrêter', 'an'), 'an')).toBe('opposant');
    expect(headOf(convicted('condamner', 'fusil'), 'fusil')).toBe('opposant');
  });
});
