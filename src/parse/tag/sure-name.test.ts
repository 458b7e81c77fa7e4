/** A first word that no French word list has. */
import { describe, expect, it } from 'vitest';
import type { Analyser, WordAnalysis } from '../analysis.js';
import type { Lefff } from '../lefff/lefff.js';
import { withSureNames } from './sure-name.js';

const KNOWN = new Set(['interrogé']);
const lefff = { categoriesLoose: (form: string) => (KNOWN.has(form) ? 1 : 0) } as Pick<
  Lefff,
  'categoriesLoose'
> as Lefff;

function uposOf(form: string, deprel = 'nsubj', upos: WordAnalysis['upos'] = 'ADJ'): string | undefined {
  const analyser: Analyser = { analyse: (words) => words.map(() => ({ upos, feats: {}, head: -1, deprel })) };
  return withSureNames(analyser, lefff).analyse([form])[0]?.upos;
}

describe('withSureNames', () => {
  it('makes a name of it where an ending made it an adjective or a verb', () => {
    expect(uposOf('Kombaté')).toBe('PROPN');
    expect(uposOf('Kombaté', 'nsubj', 'VERB')).toBe('PROPN');
  });

  it.each([
    ['Interrogé', 'advcl', 'VERB'],
    ['Tirnaises', 'amod', 'ADJ'],
    ['Équipiers', 'nsubj', 'NOUN'],
    ['kombaté', 'nsubj', 'ADJ'],
    ['ONU', 'nsubj', 'ADJ'],
  ] as const)('leaves %s', (form, deprel, upos) => {
    expect(uposOf(form, deprel, upos)).toBe(upos);
  });
});
