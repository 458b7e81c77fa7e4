/** In: a sentence of any length. Out: pieces short enough to read at once, and one tree from theirs: reading stays linear in length. */
import type { WordAnalysis } from '../analysis.js';

/** Longest piece; real sentences are shorter, lists and tables without a full stop are not. */
export const LONGEST_PIECE = 200;
const GOOD_CUT = /^[;:.!?…»,]$/u;

/** The last good place to cut in the second half of a piece, else its end. */
function cutOf(words: readonly string[], from: number): number {
  const limit = from + LONGEST_PIECE;
  if (limit >= words.length) return words.length;
  for (let end = limit; end > from + LONGEST_PIECE / 2; end--) if (GOOD_CUT.test(words[end - 1] as string)) return end;
  return limit;
}

export function piecesOf(words: readonly string[]): (readonly string[])[] {
  if (words.length <= LONGEST_PIECE) return words.length === 0 ? [] : [words];
  const pieces: (readonly string[])[] = [];
  for (let from = 0; from < words.length; ) {
    const end = cutOf(words, from);
    pieces.push(words.slice(from, end));
    from = end;
  }
  return pieces;
}

/** The root of each later piece hangs on the root of the first, as UD joins clauses side by side. */
export function joinPieces(pieces: readonly WordAnalysis[][]): WordAnalysis[] {
  if (pieces.length <= 1) return pieces[0] ?? [];
  const root = (pieces[0] as WordAnalysis[]).findIndex((word) => word.head === -1);
  let offset = 0;
  return pieces.flatMap((piece, k) => {
    const moved = piece.map((word) => {
      if (word.head === -1) return k === 0 ? word : { ...word, head: root, deprel: 'parataxis' };
      return { ...word, head: word.head + offset };
    });
    offset += piece.length;
    return moved;
  });
}
