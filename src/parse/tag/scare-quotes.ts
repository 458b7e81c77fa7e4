/**
 * Verbs that the writer only holds at arm's length: "l'armée a « neutralisé » dix « terroristes »". In: an analyser. Out: the same, which
 * reads such a sentence without the marks around its participle, and hangs them on it, as treebanks do. With them, it takes what was
 * done for a title and its object for an attribute.
 */
import type { Analyser, WordAnalysis } from '../analysis.js';
import { readWithout } from './read-without.js';

const MARK = /^["«»“”„]$/u;
const WORD = /^\p{L}+$/u;
/** Auxiliaries of a perfect or of a passive. */
const AUXILIARY =
  /^(?:ai|as|a|avons|avez|ont|av(?:ais|ait|aient|oir)|ayant|aur(?:a|ait|ont|aient)|est|sont|ét(?:é|ait|aient|ant)|être|ser(?:a|ait|ont|aient))$/iu;

export function withoutScareQuotes(analyser: Analyser): Analyser {
  return {
    analyse(words) {
      const participles = words.flatMap((_, i) => (isQuotedParticiple(words, i) ? [i] : []));
      return participles.length === 0
        ? analyser.analyse(words)
        : readWithout(words, marksOf(participles), analyser, mark);
    },
  };
}

/** "a « neutralisé »", at the participle. */
function isQuotedParticiple(words: readonly string[], at: number): boolean {
  const [auxiliary = '', open = '', word = '', close = ''] = words.slice(Math.max(0, at - 2), at + 2);
  return AUXILIARY.test(auxiliary) && MARK.test(open) && WORD.test(word) && MARK.test(close);
}

/** Both marks of each, under it. */
function marksOf(participles: readonly number[]): Map<number, number> {
  return new Map(participles.flatMap((i) => [[i - 1, i] as const, [i + 1, i] as const]));
}

const mark = (_index: number, head: number): WordAnalysis => ({ upos: 'PUNCT', feats: {}, head, deprel: 'punct' });
