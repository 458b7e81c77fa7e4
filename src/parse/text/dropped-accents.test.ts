/** Words without their accents, against the packed Lefff. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLefff } from '../lefff/lefff.js';
import { withAccents } from './dropped-accents.js';

const lefff = openLefff(readFileSync(new URL('../../../models/fr/lefff.bin', import.meta.url)));

describe('withAccents', () => {
  it('gives back the one word that it can be', () => {
    expect(withAccents(['se', 'refugier', 'deces', 'securite', 'refugiés'], lefff)).toEqual([
      'se',
      'réfugier',
      'décès',
      'sécurité',
      'réfugiés',
    ]);
  });

  it('leaves known words, words that may be two, names and what is no word', () => {
    const forms = ['manifeste', 'arrete', 'Senegal', 'evenements2', 'xyzze', 'tues'];
    expect(withAccents(forms, lefff)).toEqual(forms);
  });
});
