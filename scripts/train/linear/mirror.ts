/** In: a sentence or a tree. Out: the same from right to left, so that a left-to-right parser learns and reads it backwards. */
import type { GoldSentence } from '../treebank.js';
import type { SentenceColumns } from './parse-features.js';

/** The last two rows (root, none) stay where they are. */
function mirrorColumn(column: Int32Array): Int32Array {
  const n = column.length - 2;
  return column.map((_, i) => column[i < n ? n - 1 - i : i] as number);
}

export function mirrorColumns(c: SentenceColumns): SentenceColumns {
  const [form, tag, feats, lexicon, suffix] = [c.form, c.tag, c.feats, c.lexicon, c.suffix].map(mirrorColumn) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  return { form, tag, feats, lexicon, suffix };
}

/** The root (n) keeps its number. */
export function mirrorHeads(heads: ArrayLike<number>): number[] {
  const n = heads.length;
  return Array.from({ length: n }, (_, i) => {
    const head = heads[n - 1 - i] as number;
    return head === n ? n : n - 1 - head;
  });
}

export function mirrorGold(s: GoldSentence): GoldSentence {
  const back = <T>(values: readonly T[]): T[] => [...values].reverse();
  return {
    ...s,
    forms: back(s.forms),
    tags: back(s.tags),
    feats: back(s.feats),
    relations: back(s.relations),
    heads: mirrorHeads(s.heads),
  };
}
