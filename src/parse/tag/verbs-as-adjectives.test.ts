import { describe, expect, it } from 'vitest';
import type { Analyser } from '../analysis.js';
import { withVerbsAsAdjectives } from './verbs-as-adjectives.js';

function readAs(sentence: string): string {
  let seen: readonly string[] = [];
  const analyser: Analyser = {
    analyse: (words) => {
      seen = words;
      return words.map(() => ({ upos: 'X', feats: {}, head: -1, deprel: 'root' }));
    },
  };
  withVerbsAsAdjectives(analyser).analyse(sentence.split(' '));
  return seen.join(' ');
}

describe('verbs that look like adjectives', () => {
  it.each([
    ['Le préfet informe que la route est coupée', 'Le préfet indique que la route est coupée'],
    ['Le préfet informe en outre que la route est coupée', 'Le préfet indique en outre que la route est coupée'],
    ['Un tas informe de gravats barre la route', 'Un tas informe de gravats barre la route'],
    ["Le préfet informe l' opinion", "Le préfet informe l' opinion"],
    ["L' Union fixe un ultimatum à la junte", "L' Union annonce un ultimatum à la junte"],
    ['Le gouvernement fixe la date du scrutin', 'Le gouvernement annonce la date du scrutin'],
    ['Il se lève à heure fixe le lundi', 'Il se lève à heure fixe le lundi'],
    ['Le prix fixe du mil', 'Le prix fixe du mil'],
  ])('%s', (sentence, read) => {
    expect(readAs(sentence)).toBe(read);
  });
});
