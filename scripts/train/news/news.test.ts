import { describe, expect, it } from 'vitest';
import { sentencesOfLine } from './news.js';

describe('sentences of the news', () => {
  it('cuts words as the treebanks do', () => {
    expect(sentencesOfLine("# L’armée du Nord s'est-elle retirée aujourd'hui ?")).toEqual([
      ["L'", 'armée', 'de', 'le', 'Nord', "s'", 'est', '-elle', 'retirée', "aujourd'hui", '?'],
    ]);
    expect(sentencesOfLine('Le porte-parole a parlé de 12 500 déplacés, soit 3,5 %.')[0]).toEqual([
      'Le',
      'porte-parole',
      'a',
      'parlé',
      'de',
      '12 500',
      'déplacés',
      ',',
      'soit',
      '3,5',
      '%',
      '.',
    ]);
  });

  it('cuts sentences before a capital', () => {
    expect(sentencesOfLine('Le pont a cédé. Deux villages sont isolés. « Nous attendons »')).toHaveLength(3);
    expect(sentencesOfLine('')).toEqual([]);
  });
});
