/** Figures and their bounds: each hangs on the noun that it counts, and the noun stands where the phrase does. */
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../model/sentence.js';
import { sentenceOf } from '../testing/tree.js';
import { withBoundedCounts } from './bounded-count.js';
import { withBoundedSubjects } from './bounded-subject.js';
import { withCountedRanges } from './counted-range.js';
import { withRaisedCases } from './raised-case.js';
import { withYoungOnes } from './young-ones.js';

const isTime = (lemma: string): boolean => lemma === 'an';

function under(repair: (sentence: Sentence) => Sentence, tree: string): string[] {
  const { words } = repair(sentenceOf(tree));
  return words.map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
}

describe('withBoundedCounts', () => {
  const repair = (s: Sentence): Sentence => withBoundedCounts(s, isTime);

  it('hangs "par" on the noun behind "au moins"', () => {
    const tree =
      'attaqué attaquer VERB 0 root\npar par ADP 3 dep:comp\nà à ADP 7 advmod\nle le DET 3 fixed\nmoins moins ADV 3 fixed\ndouze douze NUM 7 nummod\nhommes homme NOUN 1 obl:mod';
    expect(under(repair, tree)[1]).toBe('par case hommes');
  });

  it('hangs whom an act befell on the act', () => {
    const tree =
      "annoncé annoncer VERB 0 root\narrestation arrestation NOUN 1 obj\nd' de ADP 4 dep:comp\nà à ADP 6 advmod\ndix dix NUM 6 nummod\nélus élu NOUN 1 obl:arg";
    expect(under(repair, tree)[5]).toBe('élus nmod arrestation');
  });

  const upTo = (noun: string, more = ''): string =>
    `tué tuer VERB 0 root\njusqu' jusque ADP 5 case\nà à ADP 5 case\n300 300 NUM 5 nummod\n${noun} NOUN 1 obl:arg${more}`;

  it('makes an object of "jusqu\'à 300 civils", not of a length of time, nor beside another object', () => {
    expect(under(repair, upTo('civils civil'))[4]).toBe('civils obj tué');
    expect(under(repair, upTo('ans an'))[4]).toBe('ans obl:arg tué');
    expect(under(repair, upTo('civils civil', '\nmaire maire NOUN 1 obj'))[4]).toBe('civils obl:arg tué');
  });
});

describe('withCountedRanges', () => {
  const range = (opening: string, joint: string, own = ''): string =>
    `tué tuer VERB 0 root\n${opening}12 12 NUM 1 obl:mod\n${joint}\n15 15 NUM ${opening ? 6 : 5} nummod\nsoldats soldat NOUN 1 obl:arg${own}`;

  it('makes the counted noun the object that the verb lacks', () => {
    expect(under(withCountedRanges, range('', 'à à ADP 5 case'))).toEqual([
      'tué root -',
      '12 nummod soldats',
      'à cc 12',
      '15 nummod soldats',
      'soldats obj tué',
    ]);
  });

  it('keeps the preposition that opens the phrase', () => {
    const tree = range('par par ADP 3 case\n', 'ou ou CCONJ 5 cc');
    expect(under(withCountedRanges, tree)[1]).toBe('par case soldats');
    expect(under(withCountedRanges, tree)[5]).toBe('soldats obl:mod tué');
  });

  it('leaves a change: "passés de 12 à 15 soldats"', () => {
    const sentence = sentenceOf(range('de de ADP 3 case\n', 'à à ADP 6 case'));
    expect(withCountedRanges(sentence)).toBe(sentence);
  });
});

describe('withBoundedSubjects', () => {
  const plus = (own: string): string =>
    `Plus plus ADV 4 advmod\nde de ADP 3 case\nsoldats soldat NOUN 1 obl:arg\nfui fuir VERB 0 root${own}`;

  it('gives "plus de" to a verb without subject only', () => {
    expect(under(withBoundedSubjects, plus(''))[0]).toBe('Plus nsubj fui');
    expect(under(withBoundedSubjects, plus('\nils il PRON 4 nsubj'))[0]).toBe('Plus advmod fui');
  });
});

describe('withRaisedCases', () => {
  it('raises a preposition from the figure to its noun', () => {
    const tree = 'par par ADP 2 case\ndouze douze NUM 3 nummod\nhommes homme NOUN 0 root';
    expect(under(withRaisedCases, tree)[0]).toBe('par case hommes');
  });

  it('leaves one that stands on a noun', () => {
    const sentence = sentenceOf('par par ADP 2 case\nhommes homme NOUN 0 root');
    expect(withRaisedCases(sentence)).toBe(sentence);
  });
});

describe('withYoungOnes', () => {
  const repair = (s: Sentence): Sentence => withYoungOnes(s, (lemma) => lemma === 'rebelle');

  it('finds who they are: "deux jeunes rebelles"', () => {
    const tree = 'deux deux NUM 2 nummod\njeunes jeune NOUN 0 root\nrebelles rebelle ADJ 2 amod';
    expect(under(repair, tree)).toEqual(['deux nummod rebelles', 'jeunes amod rebelles', 'rebelles root -']);
  });

  it('leaves "deux jeunes maliens" young', () => {
    const sentence = sentenceOf('deux deux NUM 2 nummod\njeunes jeune NOUN 0 root\nmaliens malien ADJ 2 amod');
    expect(repair(sentence)).toBe(sentence);
  });
});
