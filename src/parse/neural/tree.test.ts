import { describe, expect, it } from 'vitest';
import { bestTree } from './tree.js';

/** Rows: children; columns: heads 0..n-1, then the root. */
function treeOf(rows: readonly (readonly number[])[]): number[] {
  const n = rows.length;
  return [...bestTree(n, rows.flat(), n + 1)];
}

/** The best tree by trying all of them. */
function bruteForce(rows: readonly (readonly number[])[]): number {
  const n = rows.length;
  let best = -Infinity;
  for (let code = 0; code < (n + 1) ** n; code++) {
    const heads = rows.map((_, i) => Math.floor(code / (n + 1) ** i) % (n + 1));
    if (heads.filter((h) => h === n).length !== 1 || !heads.every((_, i) => reachesRoot(heads, i))) continue;
    best = Math.max(
      best,
      heads.reduce((sum, h, i) => sum + (rows[i]?.[h] ?? 0), 0),
    );
  }
  return best;
}

function reachesRoot(heads: readonly number[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= heads.length && at < heads.length; steps++) at = heads[at] as number;
  return at === heads.length;
}

describe('best tree', () => {
  it('keeps the best heads where they are a tree', () => {
    expect(
      treeOf([
        [0, 5, 1],
        [1, 0, 5],
      ]),
    ).toEqual([1, 2]);
  });

  it('breaks a cycle where it costs least', () => {
    expect(
      treeOf([
        [0, 9, 6],
        [9, 0, 5],
      ]),
    ).toEqual([2, 0]);
  });

  it('allows one root only', () => {
    expect(
      treeOf([
        [0, 4, 9],
        [1, 0, 8],
      ]),
    ).toEqual([1, 2]);
  });

  it('finds what trying all trees finds', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const n = 2 + (seed % 4);
      const rows = Array.from({ length: n }, (_, i) =>
        Array.from({ length: n + 1 }, (_, j) => Math.round(50 * Math.sin(seed * 7 + i * 13 + j * 29 + i * j))),
      );
      const heads = treeOf(rows);
      expect(heads.filter((h) => h === n)).toHaveLength(1);
      expect(heads.every((_, i) => reachesRoot(heads, i))).toBe(true);
      expect(heads.reduce((sum, h, i) => sum + (rows[i]?.[h] ?? 0), 0)).toBe(bruteForce(rows));
    }
  });

  it('reads nothing and one word', () => {
    expect(treeOf([])).toEqual([]);
    expect(treeOf([[0, -3]])).toEqual([1]);
  });
});
