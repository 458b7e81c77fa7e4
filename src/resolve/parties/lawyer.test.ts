/** Lawyers are of the courts, and judge nobody. */
import { describe, expect, it } from 'vitest';
import type { Party } from '../../model/record.js';
import { isLawyer } from './lawyer.js';

const lists = { has: (list: string, lemma: string | undefined) => list === 'lawyer' && lemma === 'avocat' };
const party = (text: string | null): Party => ({ text, start: 0, end: 1, name: null, id: null, code: 'TGO.JUD' });

describe('isLawyer', () => {
  it.each([
    ['ses avocats', true],
    ["l'avocat du maire", true],
    ['le tribunal', false],
    [null, false],
  ])('%s: %s', (text, expected) => {
    expect(isLawyer(party(text), lists)).toBe(expected);
  });
});
