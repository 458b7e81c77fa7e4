/** The document as one row of words, so that a cue can be sought on either side of a quotation whatever the sentence split. */
import type { ParsedDocument, Word } from '../../model/sentence.js';
import { type Tree, treeOf } from '../tree/tree.js';

export interface PlacedWord {
  readonly word: Word;
  readonly sentence: number;
  readonly paragraph: number;
}

export interface Reading {
  readonly doc: string;
  readonly row: readonly PlacedWord[];
  tree(sentence: number): Tree;
}

export function readingOf(parsed: ParsedDocument): Reading {
  const row = parsed.sentences.flatMap((s) =>
    s.words.map((word) => ({ word, sentence: s.index, paragraph: s.paragraph })),
  );
  const trees = new Map<number, Tree>();
  return {
    doc: parsed.doc,
    row,
    tree(sentence) {
      const known = trees.get(sentence);
      if (known) return known;
      const found = parsed.sentences[sentence];
      if (!found) throw new RangeError(`no sentence ${sentence} in a document of ${parsed.sentences.length}`);
      const tree = treeOf(found);
      trees.set(sentence, tree);
      return tree;
    },
  };
}

/** Position in the row of the first word that starts at or after an offset. */
export function rowFrom(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.row[middle]?.word.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
