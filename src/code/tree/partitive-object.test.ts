/** Some of a thing, received. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withPartitiveObjects } from './partitive-object.js';

const relationOf = (verb: string, noun: string): string | undefined =>
  withPartitiveObjects(
    sentenceOf(`
      Ils il PRON 3 nsubj
      ont avoir AUX 3 aux:tense
      ${verb} VERB 0 root VerbForm=Part
      de de ADP 6 case
      l' le DET 6 det Definite=Def
      ${noun} NOUN 3 obl:arg
    `),
    (lemma) => lemma === 'recevoir',
  ).words[5]?.deprel;

describe('"de l’" behind a verb', () => {
  it('is the article of its object: "ont reçu de l’aide"', () => {
    expect(relationOf('reçu recevoir', 'aide aide')).toBe('obj');
  });

  it('is a preposition where the verb has one: "ont parlé de l’aide"', () => {
    expect(relationOf('parlé parler', 'aide aide')).toBe('obl:arg');
  });
});
