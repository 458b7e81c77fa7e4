/** Offsets of the record count code points: an emoji is one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsOf, convertOffsets } from './code-points.js';

describe('codePointsOf', () => {
  it('counts an emoji once', () => {
    const doc = 'a😀bé';
    const at = codePointsOf(doc);
    expect([0, 1, 3, 4, 5].map(at)).toEqual([0, 1, 2, 3, 4]);
  });

  it('slices the same text out of the code points, whatever the document', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (doc, a, b) => {
        const points = [...doc];
        const bounds = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y) as [number, number];
        const [from, to] = bounds.map((n) => points.slice(0, n).join('').length) as [number, number];
        const at = codePointsOf(doc);
        expect(points.slice(at(from), at(to)).join('')).toBe(doc.slice(from, to));
      }),
    );
  });

  it('converts nested offsets and leaves other numbers and nulls', () => {
    const converted = convertOffsets({ start: 3, n: 3, list: [{ end: 4, start: null }] }, (n) => n * 10);
    expect(converted).toEqual({ start: 30, n: 3, list: [{ end: 40, start: null }] });
  });
});
