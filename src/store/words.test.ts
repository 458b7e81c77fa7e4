/** Inflected, accented and bare forms meet under one stem; a snippet shows the words found. */
import { describe, expect, it } from 'vitest';
import { snippetOf } from './snippet.js';
import { queryParts, stemsOf } from './words.js';

describe('stemsOf', () => {
  it.each([
    ['enlevé', 'ENLEVEES', 'enlèvement', 'enlever'],
    ['tué', 'tuees', 'tuer'],
    ['libérées', 'libération', 'liberer'],
    ['sécurité', 'SECURITE'],
    ['généraux', 'General'],
    ['Sœur', 'soeurs'],
  ])('%s and its kin', (...forms) => {
    expect(new Set(forms.flatMap(stemsOf)).size).toBe(1);
  });

  it('tells unlike words apart', () => {
    expect(stemsOf('mare marée marin')).toHaveLength(3);
    expect(stemsOf("l'État, 3.000 h")).toEqual(['l', 'etat', '3', '000', 'h']);
  });
});

describe('queryParts', () => {
  it('keeps phrases together in any quotation marks, closed or not', () => {
    expect(queryParts('soldats «\u00a0camp militaire\u00a0» "deux mots" fin')).toEqual([
      ['soldat'],
      ['camp', 'militair'],
      ['deux', 'mot'],
      ['fin'],
    ]);
    expect(queryParts('"jamais fermé')).toEqual([['jam', 'ferm']]);
    expect(queryParts('«» "" …')).toEqual([]);
  });
});

describe('snippetOf', () => {
  const text = `${'Un début sans intérêt pour la question posée. '.repeat(4)}Des soldats ont été tués près du pont. ${'Une suite. '.repeat(40)}`;

  it('shows the passage around the words, and where they are', () => {
    const snippet = snippetOf(text, 'soldat tuer');
    expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['soldats', 'tués']);
    expect([snippet?.before, snippet?.after]).toEqual([true, true]);
    expect(snippet?.text.length).toBeLessThan(240);
  });

  it('is null when the text holds none of the words', () => {
    expect(snippetOf(text, 'girafe')).toBeNull();
    expect(snippetOf('', 'soldat')).toBeNull();
  });
});
