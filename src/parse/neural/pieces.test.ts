import { describe, expect, it } from 'vitest';
import type { WordAnalysis } from '../analysis.js';
import { joinPieces, LONGEST_PIECE, piecesOf } from './pieces.js';

/** A piece whose second word is the root of all the others. */
function piece(length: number): WordAnalysis[] {
  return Array.from({ length }, (_, i) => ({
    upos: 'NOUN',
    feats: {},
    head: i === 1 ? -1 : 1,
    deprel: i === 1 ? 'root' : 'dep',
  }));
}

describe('pieces of long sentences', () => {
  it('leaves sentences alone and cuts lists after a mark, losing no word', () => {
    expect(piecesOf([])).toEqual([]);
    expect(piecesOf(['Bamako'])).toEqual([['Bamako']]);
    const words = Array.from({ length: 3 * LONGEST_PIECE }, (_, i) => (i % 50 === 30 ? ';' : `mot${i}`));
    const pieces = piecesOf(words);
    expect(pieces.flat()).toEqual(words);
    expect(Math.max(...pieces.map((p) => p.length))).toBeLessThanOrEqual(LONGEST_PIECE);
    expect(pieces[0]?.at(-1)).toBe(';');
    expect(piecesOf(words.filter((w) => w !== ';'))[0]).toHaveLength(LONGEST_PIECE);
  });

  it('joins the trees of pieces under the first root', () => {
    const joined = joinPieces([piece(3), piece(2), piece(4)]);
    expect(joined.map((w) => w.head)).toEqual([1, -1, 1, 4, 1, 6, 1, 6, 6]);
    expect([joined[4]?.deprel, joined[6]?.deprel]).toEqual(['parataxis', 'parataxis']);
    expect(joinPieces([])).toEqual([]);
  });
});
