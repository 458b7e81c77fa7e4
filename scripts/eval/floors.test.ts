/** A floor only rises. */
import { describe, expect, it } from 'vitest';
import { falls, updated } from './floors.js';

const old = { lowered: [], floors: { 'corpus.a': 0.5, 'dev.b': 0.7 } };

describe('floors', () => {
  it('sees a fall, and a figure that is no longer measured', () => {
    expect(falls(old.floors, { 'corpus.a': 0.4994 }, ['corpus.', 'dev.'])).toEqual([
      { figure: 'corpus.a', floor: 0.5, value: 0.499 },
      { figure: 'dev.b', floor: 0.7, value: null },
    ]);
  });

  it('does not miss evaluation data that this machine lacks', () => {
    expect(falls(old.floors, { 'corpus.a': 0.5 }, ['corpus.'])).toEqual([]);
  });

  it('raises on update and refuses to lower without a reason', () => {
    expect(updated(old, { 'corpus.a': 0.61299, 'dev.b': 0.7 }, [], null, '2026-01-01').floors['corpus.a']).toBe(0.612);
    const fallen = falls(old.floors, { 'corpus.a': 0.4, 'dev.b': 0.7 }, ['corpus.', 'dev.']);
    expect(() => updated(old, { 'corpus.a': 0.4 }, fallen, null, '2026-01-01')).toThrow('--allow-lower');
    const lowered = updated(old, { 'corpus.a': 0.4 }, fallen, 'new gold', '2026-01-01');
    expect(lowered).toMatchObject({
      floors: { 'corpus.a': 0.4 },
      lowered: [{ reason: 'new gold', figures: ['corpus.a'] }],
    });
  });
});
