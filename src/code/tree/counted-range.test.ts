/** "Entre 40 et 60 civils ont été tués": the noun is the subject, with both figures. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withCountedRanges } from './counted-range.js';

const range = (verb: string): string[] =>
  withCountedRanges(
    sentenceOf(
      `Entre entre ADP 2 case\n40 40 NUM 7 obl:mod\net et CCONJ 4 cc\n60 60 NUM 5 nummod\ncivils civil NOUN 2 nmod Number=Plur\nont avoir AUX 7 aux:tense\n${verb}`,
    ),
  ).words.map((w) => `${w.deprel}:${w.head}`);

describe('withCountedRanges', () => {
  it('makes the counted noun the subject of the verb', () => {
    expect(range('fui fuir VERB 0 root')).toEqual([
      'case:1',
      'nummod:4',
      'cc:3',
      'nummod:4',
      'nsubj:6',
      'aux:tense:6',
      'root:-1',
    ]);
  });
});
