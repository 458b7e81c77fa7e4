/**
 * Numbers that officials write twice: "quarante-quatre (44) civils tués". In: an analyser. Out: the same, which reads such a sentence
 * without the figures in brackets and hangs them on the number in letters. With them, it takes the number for a name.
 */
import type { Analyser, WordAnalysis } from '../analysis.js';
import { readWithout } from './read-without.js';

/** "neuf", "trente et **un**", "deux **cents**", "vingt-**trois**" */
const NUMBER =
  /(?:^|-)(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille|dizaine|vingtaine|trentaine|centaine)$/iu;

export function withoutRepeatedFigures(analyser: Analyser): Analyser {
  return {
    analyse(words) {
      const places = words.flatMap((_, i) => (isRepeated(words, i) ? [i] : []));
      if (places.length === 0) return analyser.analyse(words);
      const governor = new Map(places.flatMap((i) => [i, i + 1, i + 2].map((at) => [at, i - 1] as const)));
      return readWithout(words, governor, analyser, (i, head) =>
        /\d/.test(words[i] ?? '') ? figure(head) : mark(head),
      );
    },
  };
}

/** "quarante-quatre **(** 44 )", at the bracket. */
function isRepeated(words: readonly string[], at: number): boolean {
  const [open, figures = '', close] = words.slice(at, at + 3);
  return open === '(' && close === ')' && /^\d+$/.test(figures) && NUMBER.test(words[at - 1] ?? '');
}

const figure = (head: number): WordAnalysis => ({ upos: 'NUM', feats: {}, head, deprel: 'dep' });
const mark = (head: number): WordAnalysis => ({ upos: 'PUNCT', feats: {}, head, deprel: 'punct' });
