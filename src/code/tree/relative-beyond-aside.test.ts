/** "qui" behind an aside between commas. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withRelativesBeyondAsides } from './relative-beyond-aside.js';

const headOf = (tree: string, verb: string): string | undefined => {
  const { words } = withRelativesBeyondAsides(sentenceOf(tree), (lemma) => lemma === 'affilié');
  return words[words.find((w) => w.form === verb)?.head ?? -1]?.form;
};

const group = (participle: string): string => `
  Le le DET 2 det
  Front Front PROPN 8 nsubj
  , , PUNCT 4 punct
  ${participle} ${participle} ADJ 2 amod
  à à ADP 6 case
  Al-Kolo Al-Kolo PROPN 4 obl:arg
  , , PUNCT 9 punct
  qui qui PRON 9 nsubj PronType=Rel
  tue tuer VERB 6 acl:relcl
  part partir VERB 0 root VerbForm=Fin
`;

const place = (preposition: string): string => `
  attaque attaque NOUN 0 root
  de de ADP 3 case
  poste poste NOUN 1 nmod
  , , PUNCT 6 punct
  ${preposition} ${preposition} ADP 6 case
  nord nord NOUN 1 nmod
  , , PUNCT 9 punct
  qui qui PRON 9 nsubj PronType=Rel
  tue tuer VERB 6 acl:relcl
`;

describe('a relative clause behind an aside', () => {
  it('is of the group that is tied to another', () => {
    expect(headOf(group('affilié'), 'tue')).toBe('Front');
  });

  it('stays where the aside ties nobody: "le Front, hostile à Al-Kolo, qui tue"', () => {
    expect(headOf(group('hostile'), 'tue')).toBe('Al-Kolo');
  });

  it('is of what the place is told of', () => {
    expect(headOf(place('dans'), 'tue')).toBe('attaque');
  });

  it('stays on a noun that is no place: "l\'attaque, avec un chef, qui tue"', () => {
    expect(headOf(place('avec'), 'tue')).toBe('nord');
  });
});
