/** Pieces and trie: what names and roles are looked up by. */
import { describe, expect, it } from 'vitest';
import { keysOf, piecesOf, singularOf } from './pieces.js';
import { surnamesOf } from './surnames.js';
import { parsedOf } from './testing/toy.js';
import { Trie } from './trie.js';

describe('pieces', () => {
  it('reads one name alike whatever its hyphens, apostrophes and accents', () => {
    const spellings = ["Jama'at al-Fleuve", 'Jama’at al‑Fleuve', 'JAMAAT'];
    expect(spellings.map((s) => keysOf(s).join(' '))).toEqual(['jama at al fleuve', 'jama at al fleuve', 'jamaat']);
    expect(keysOf('sœur Élodie')).toEqual(['soeur', 'elodie']);
  });

  it.each([
    ['generaux', 'general'],
    ['soldats', 'soldat'],
    ['bureaux', 'bureau'],
    ['cours', 'cours'],
    ['les', 'les'],
  ])('%s -> %s', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular);
  });

  it('says which words a piece stands in', () => {
    const sentence = parsedOf(['Le/DET/det/1 porte-parole/NOUN/nsubj/2 parle/VERB/root/-1']).sentences[0];
    if (!sentence) throw new Error('une phrase attendue');
    expect(piecesOf(sentence).map((p) => [p.key, p.first])).toEqual([
      ['le', 0],
      ['porte', 1],
      ['parole', 1],
      ['parle', 2],
    ]);
  });
});

describe('Trie', () => {
  it('gives every phrase that starts at a place, longest first', () => {
    const trie = new Trie<string>();
    trie.add(['force'], 'force');
    trie.add(['force', 'du', 'fleuve'], 'force du fleuve');
    trie.add(['fleuve'], 'fleuve');
    const found = trie.at(['la', 'force', 'du', 'fleuve'], 1);
    expect(found.map((f) => [f.length, f.values[0]])).toEqual([
      [3, 'force du fleuve'],
      [1, 'force'],
    ]);
    expect(trie.at(['la', 'force'], 0)).toEqual([]);
  });
});

describe('surnamesOf', () => {
  it.each([
    ['Awa Exemple', ['exemple']],
    ['Jean-Paul Le Drac', ['le drac', 'drac']],
    ['Adama Exemple Kolo', ['kolo', 'exemple kolo']],
    ['Exemple', ['exemple']],
  ])('%s', (name, surnames) => {
    expect(surnamesOf(name)).toEqual(surnames);
  });
});
