/** A name that the parser hung on the day before it. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withNamesBehindTimes } from './name-behind-time.js';

const objectOf = (tree: string): string | undefined => {
  const isTime = (lemma: string): boolean => ['mercredi', 'soir', 'mois'].includes(lemma);
  const { words } = withNamesBehindTimes(sentenceOf(tree), (lemma) => lemma === 'arrêter', isTime);
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

  it('is the object behind a bare reason: "a arrêté pour diffamation Sow"', () => {
    const reason = `${START} arrêté arrêter VERB 0 root VerbForm=Part
      pour pour ADP 5 case
      diffamation diffamation NOUN 3 obl:mod
      Sow Sow PROPN 5 appos`;
    expect(objectOf(reason)).toBe('Sow');
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
