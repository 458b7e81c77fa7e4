/**
 * Verbs that the writer only holds at arm's length, or the adverb before them: "l'armée a « neutralisé » dix « terroristes »", "a « fermement » condamné". In: an analyser. Out: the same, which
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
      const quoted = words.flatMap((_, i) => (isQuotedParticiple(words, i) || isQuotedAdverb(words, i) ? [i] : []));
      return quoted.length === 0 ? analyser.analyse(words) : readWithout(words, marksOf(quoted), analyser, mark);
    },
  };
}

/** "a « neutralisé »", at the participle. */
function isQuotedParticiple(words: readonly string[], at: number): boolean {
  const [auxiliary = '', open = '', word = '', close = ''] = words.slice(Math.max(0, at - 2), at + 2);
  return AUXILIARY.test(auxiliary) && MARK.test(open) && WORD.test(word) && MARK.test(close);
}

const PARTICIPLE = /^\p{Ll}+(?:é|i|is|it|u|ert|ait|eint|oint)(?:e?s?)$/u;
/** How far its auxiliary may stand: "**a** aussitôt « fermement » condamné". */
const NEAR = 3;

/** "a « fermement » condamné", at the adverb: between an auxiliary and its participle. */
function isQuotedAdverb(words: readonly string[], at: number): boolean {
  const [open = '', word = '', close = '', next = ''] = words.slice(Math.max(0, at - 1), at + 3);
  if (!/^\p{Ll}+ment$/u.test(word) || !MARK.test(open) || !MARK.test(close) || !PARTICIPLE.test(next)) return false;
  return words.slice(Math.max(0, at - 1 - NEAR), at - 1).some((w) => AUXILIARY.test(w));
}

/** Both marks of each, under it. */
function marksOf(quoted: readonly number[]): Map<number, number> {
  return new Map(quoted.flatMap((i) => [[i - 1, i] as const, [i + 1, i] as const]));
}

const mark = (_index: number, head: number): WordAnalysis => ({ upos: 'PUNCT', feats: {}, head, deprel: 'punct' });
