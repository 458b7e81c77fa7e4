/** In: facts and tags of a sentence. Out: the columns the parser's features read, with the root and "none" rows at the end. */

import type { FormFacts } from '../../../src/parse/tag/word-table.js';
import type { SentenceColumns } from './parse-features.js';
import type { Tagging } from './tagger.js';

const ROOT = -11;
const NONE = -12;

function column(values: Iterable<number>, n: number): Int32Array {
  const result = new Int32Array(n + 2);
  let i = 0;
  for (const value of values) result[i++] = value;
  result[n] = ROOT;
  result[n + 1] = NONE;
  return result;
}

export function sentenceColumns(words: readonly FormFacts[], tagging: Tagging): SentenceColumns {
  const n = words.length;
  return {
    form: column(
      words.map((w) => w.lower),
      n,
    ),
    tag: column(tagging.tags, n),
    feats: column(tagging.feats, n),
    lexicon: column(
      words.map((w) => w.categories),
      n,
    ),
    suffix: column(
      words.map((w) => w.suffixes[2]),
      n,
    ),
  };
}
