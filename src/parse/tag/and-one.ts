/** Numbers in three words: "**vingt et un** soldats". In: an analyser. Out: the same, which reads a figure in their place: with three words it joins the soldats to "vingt" as others beside it, and their verb loses them. */
import type { Analyser, WordAnalysis } from '../analysis.js';
import { readWithout } from './read-without.js';

const TENS: ReadonlyMap<string, string> = new Map([
  ['vingt', '21'],
  ['trente', '31'],
  ['quarante', '41'],
  ['cinquante', '51'],
  ['soixante', '61'],
]);

const figureOf = (word = ''): string | undefined => TENS.get(word.toLowerCase());

export function withAndOne(analyser: Analyser): Analyser {
  return {
    analyse(words) {
      const numbers = words.flatMap((_, i) => (isAndOne(words, i) ? [i] : []));
      return numbers.length === 0 ? analyser.analyse(words) : readAsOne(words, numbers, analyser);
    },
  };
}

/** "vingt et un" before a word: "il en reste vingt et un." ends there. */
function isAndOne(words: readonly string[], at: number): boolean {
  const [tens, and = '', one = '', next = ''] = words.slice(at, at + 4);
  return figureOf(tens) !== undefined && /^et$/i.test(and) && /^une?$/i.test(one) && /^\p{Ll}/u.test(next);
}

function readAsOne(words: readonly string[], numbers: readonly number[], analyser: Analyser): WordAnalysis[] {
  const rest = new Map(numbers.flatMap((i) => [[i + 1, i] as const, [i + 2, i] as const]));
  const given = words.map((word, i) => (numbers.includes(i) ? (figureOf(word) ?? word) : word));
  return readWithout(given, rest, analyser, part);
}

const part = (_index: number, head: number): WordAnalysis => ({
  upos: 'NUM',
  feats: { NumType: 'Card' },
  head,
  deprel: 'flat',
});
