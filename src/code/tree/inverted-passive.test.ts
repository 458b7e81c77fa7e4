/** Subjects behind a passive that opens its sentence. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withInvertedPassives } from './inverted-passive.js';

const relationOf = (noun: string, opening = 'Ont avoir AUX 3 aux:tense VerbForm=Fin'): string | undefined =>
  withInvertedPassives(
    sentenceOf(`
      ${opening}
      été être AUX 3 aux:pass
      arrêtés arrêter VERB 0 root VerbForm=Part|Number=Plur
      , , PUNCT 6 punct
      douze douze NUM 6 nummod
      ${noun}
    `),
    (lemma) => lemma === 'heure',
  ).words[5]?.deprel;

describe('withInvertedPassives', () => {
  it('finds who underwent it: "Ont été arrêtés, douze élus"', () => {
    expect(relationOf('élus élu NOUN 3 obl:mod Number=Plur')).toBe('nsubj:pass');
  });

  it('leaves a time, and a clause that opens otherwise', () => {
    expect(relationOf('heures heure NOUN 3 obl:mod Number=Plur')).toBe('obl:mod');
    expect(relationOf('élus élu NOUN 3 obl:mod Number=Plur', 'Ils il PRON 3 nsubj:pass')).toBe('obl:mod');
  });
});
