import { describe, expect, it } from 'vitest';
import type { Analyser, WordAnalysis } from '../analysis.js';
import type { Lefff, LefffEntry } from '../lefff/lefff.js';
import { withSureMoods } from './sure-mood.js';

const READINGS: Readonly<Record<string, readonly LefffEntry[]>> = {
  feraient: [{ category: 'v', lemma: 'faire', morph: 'C3p' }],
  fait: [
    { category: 'v', lemma: 'faire', morph: 'P3s' },
    { category: 'v', lemma: 'faire', morph: 'Kms' },
  ],
  partent: [{ category: 'v', lemma: 'partir', morph: 'PS3p' }],
};

const lefff = { lookupLoose: (form: string) => READINGS[form] ?? [] } as Pick<Lefff, 'lookupLoose'> as Lefff;

const PRESENT = { Mood: 'Ind', Number: 'Plur', Person: '3', Tense: 'Pres', VerbForm: 'Fin' };

function featsOf(form: string, feats: Readonly<Record<string, string>> = PRESENT): WordAnalysis['feats'] | undefined {
  const analyser: Analyser = {
    analyse: (words) => words.map(() => ({ upos: 'VERB', feats, head: -1, deprel: 'root' })),
  };
  return withSureMoods(analyser, lefff).analyse([form])[0]?.feats;
}

describe('a mood that the spelling alone tells', () => {
  it('is that of all readings of the verb', () => {
    expect(featsOf('feraient')).toEqual({ ...PRESENT, Mood: 'Cnd' });
  });

  it.each(['fait', 'partent', 'inconnaient'])(
    'is left to the analyser where readings differ or are none: %s',
    (form) => {
      expect(featsOf(form)).toBe(PRESENT);
    },
  );

  it('is not asked of a participle', () => {
    const participle = { Gender: 'Masc', Tense: 'Past', VerbForm: 'Part' };
    expect(featsOf('feraient', participle)).toBe(participle);
  });
});
