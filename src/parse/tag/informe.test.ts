import { describe, expect, it } from 'vitest';
import type { Analyser } from '../analysis.js';
import { withInforming } from './informe.js';

function readAs(sentence: string): string {
  let seen: readonly string[] = [];
  const analyser: Analyser = {
    analyse: (words) => {
      seen = words;
      return words.map(() => ({ upos: 'X', feats: {}, head: -1, deprel: 'root' }));
    },
  };
  withInforming(analyser).analyse(sentence.split(' '));
  return seen.join(' ');
}

describe('"informe" before what is told', () => {
  it.each([
    ['Le préfet informe que la route est coupée', 'Le préfet indique que la route est coupée'],
    ['Le préfet informe en outre que la route est coupée', 'Le préfet indique en outre que la route est coupée'],
    ['Un tas informe de gravats barre la route', 'Un tas informe de gravats barre la route'],
    ["Le préfet informe l' opinion", "Le préfet informe l' opinion"],
  ])('%s', (sentence, read) => {
    expect(readAs(sentence)).toBe(read);
  });
});
