/** An analyser for tests of what is read apart. In: words. Out: every word hung on the one before it, with that word as its relation, so that a test sees which words were read. */
import type { Analyser, WordAnalysis } from '../../analysis.js';

export const chain: Analyser = {
  analyse: (words) =>
    words.map((word, i): WordAnalysis => ({ upos: 'X', feats: {}, head: i - 1, deprel: i === 0 ? 'root' : word })),
};
