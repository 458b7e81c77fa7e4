import { describe, expect, it } from 'vitest';
import { readConllu } from '../src/parse/conllu.js';
import { type Metric, scoreConllu } from './conll-score.js';

/** "form/upos/head/deprel" words; "du=de/ADP/3/case+le/DET/3/det" is a token of two. */
function conllu(...sentences: string[]): ReturnType<typeof readConllu> {
  const text = sentences.map((sentence) => {
    const lines: string[] = [];
    let id = 0;
    for (const token of sentence.split(' ')) {
      const [surface, rest] = token.includes('=') ? (token.split('=') as [string, string]) : [null, token];
      const words = rest.split('+');
      if (surface !== null) lines.push(`${id + 1}-${id + words.length}\t${surface}${'\t_'.repeat(8)}`);
      for (const word of words) {
        const [form, upos = 'X', head = '0', deprel = 'root'] = word.split('/');
        lines.push(`${++id}\t${form}\t${form}\t${upos}\t_\t_\t${head}\t${deprel}\t_\t_`);
      }
    }
    return `${lines.join('\n')}\n\n`;
  });
  return readConllu(text.join(''));
}

const f1 = (gold: string[], ours: string[]) => {
  const scores = scoreConllu(conllu(...gold), conllu(...ours));
  return (metric: Metric) => Math.round(scores[metric].f1 * 100) / 100;
};

describe('scores of the shared task', () => {
  it('gives 100 to the gold itself', () => {
    const gold = ['du=de/ADP/3/case+le/DET/3/det port/NOUN/0/root', 'ah/INTJ/0/root'];
    const score = f1(gold, gold);
    expect((['tokens', 'sentences', 'words', 'upos', 'lemmas', 'uas', 'las'] as const).map(score)).toEqual(
      new Array(7).fill(100),
    );
  });
  it('compares relations without their subtype, and heads by alignment', () => {
    const score = f1(['a/VERB/0/root b/NOUN/1/obl:arg c/NOUN/1/obj'], ['a/VERB/0/root b/NOUN/1/obl:mod c/NOUN/2/obj']);
    expect(score('uas')).toBe(66.67);
    expect(score('las')).toBe(66.67);
  });
  it('counts a token cut in two as missing once and extra twice', () => {
    const score = f1(['ab/X/2/dep c/X/0/root'], ['a/X/2/dep b/X/3/dep c/X/0/root']);
    expect(score('tokens')).toBe(40); // 1 right of 2 gold and 3 ours
    expect(score('las')).toBe(40);
  });
  it('aligns the words of "du" by form when we left it whole', () => {
    const gold = ['x/X/0/root du=de/ADP/4/case+le/DET/4/det port/NOUN/1/nmod'];
    const score = f1(gold, ['x/X/0/root du/DET/3/det port/NOUN/1/nmod']);
    expect(score('tokens')).toBe(100);
    expect(score('words')).toBe(57.14); // 2 right of 4 gold and 3 ours
    expect(score('las')).toBe(57.14);
  });
  it('aligns the longest common words where both cut a token differently', () => {
    const gold = ['du=de/ADP/3/case+le/DET/3/det port/NOUN/0/root'];
    const score = f1(gold, ['du=d/ADP/3/case+le/DET/3/det port/NOUN/0/root']);
    expect(score('words')).toBe(66.67);
  });
  it('counts sentence ends', () => {
    const score = f1(['a/X/0/root', 'b/X/0/root'], ['a/X/0/root b/X/1/dep']);
    expect(score('sentences')).toBe(0);
    expect(score('uas')).toBe(50); // the root of "b" is not "a"
  });
  it('refuses texts that differ, and says where', () => {
    expect(() => f1(['abc/X/0/root'], ['abd/X/0/root'])).toThrow('differ at character 2');
  });
});
