/** A name that the parser hung on the day, the place or the manner before it. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withNamesBehindSettings } from './name-behind-setting.js';

const objectOf = (tree: string): string | undefined => {
  const sentence = sentenceOf(tree);
  const first = sentence.words.findIndex((w) => w.form === 'Sow');
  const { words } = withNamesBehindSettings(
    { ...sentence, names: [{ kind: 'person', first, last: first }] },
    {
      takesObject: (lemma) => lemma === 'arrêter',
      isTime: (lemma) => ['mercredi', 'soir', 'mois'].includes(lemma),
      isSomebody: (word) => word.lemma === 'ministre',
    },
  );
  return words.find((w) => w.deprel === 'obj')?.form;
};

const START = `
  police police NOUN 3 nsubj
  a avoir AUX 3 aux:tense VerbForm=Fin
`;

describe('a name behind a time', () => {
  it('is the object: "a arrêté mercredi Sow", "a arrêté mercredi soir Sow"', () => {
    const day = `${START} arrêté arrêter VERB 0 root VerbForm=Part
      mercredi mercredi NOUN 3 obl:mod
      Sow Sow PROPN 4 appos`;
    expect(objectOf(day)).toBe('Sow');
    const evening = `${START} arrêté arrêter VERB 0 root VerbForm=Part
      mercredi mercredi NOUN 3 obl:mod
      soir soir NOUN 4 nmod
      Sow Sow PROPN 5 appos`;
    expect(objectOf(evening)).toBe('Sow');
  });

  const behind = (
    preposition: string,
    article: string,
    noun: string,
  ): string => `${START} arrêté arrêter VERB 0 root VerbForm=Part
      ${preposition} ${preposition} ADP 6 case
      ${article}
      ${noun} ${noun} NOUN 3 obl:mod
      Sow Sow PROPN 6 appos`;

  it('is the object behind what bears no name: "pour diffamation Sow", "à son domicile Sow"', () => {
    expect(objectOf(behind('à', 'son son DET 6 det Poss=Yes', 'domicile'))).toBe('Sow');
    const reason = `${START} arrêté arrêter VERB 0 root VerbForm=Part
      pour pour ADP 5 case
      diffamation diffamation NOUN 3 obl:mod
      Sow Sow PROPN 5 appos`;
    expect(objectOf(reason)).toBe('Sow');
  });

  it('stays with "le camp Sow" and "son ministre Sow"', () => {
    expect(objectOf(behind('à', 'le le DET 6 det Definite=Def', 'camp'))).toBeUndefined();
    expect(objectOf(behind('avec', 'son son DET 6 det Poss=Yes', 'ministre'))).toBeUndefined();
  });

  it('is none under a verb that takes no object, nor where there is one, nor behind a preposition', () => {
    const away = `${START} parti partir VERB 0 root VerbForm=Part
      mercredi mercredi NOUN 3 obl:mod
      Sow Sow PROPN 4 appos`;
    expect(objectOf(away)).toBeUndefined();
    const filled = `${START} arrêté arrêter VERB 0 root VerbForm=Part
      élu élu NOUN 3 obj
      mercredi mercredi NOUN 3 obl:mod
      Sow Sow PROPN 5 appos`;
    expect(objectOf(filled)).toBe('élu');
    const of = `${START} arrêté arrêter VERB 0 root VerbForm=Part
      mercredi mercredi NOUN 3 obl:mod
      de de ADP 6 case
      Pâques Pâques PROPN 4 nmod`;
    expect(objectOf(of)).toBeUndefined();
  });
});
