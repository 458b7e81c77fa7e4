/** "des" behind a town: an article, not "of the". */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withIndefiniteObjects } from './indefinite-object.js';

const relations = (verb: string, place: string, upos = 'PROPN'): string[] => {
  const { words } = withIndefiniteObjects(
    sentenceOf(`
      Ils il PRON 3 nsubj
      ont avoir AUX 3 aux:tense
      ${verb} VERB 0 root VerbForm=Part
      ${place} ${upos} 3 obl:mod
      de de ADP 8 case
      les le DET 8 det Definite=Def|Number=Plur
      militants militant NOUN 5 nmod Number=Plur
    `),
    (lemma) => lemma === 'arrêter',
    (lemma) => lemma === 'nuit',
    (verb, noun) => verb === 'arrêter' && noun === 'maire',
  );
  return words.map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('an indefinite object behind a town', () => {
  it('is of the verb: "ont arrêté à Kolani des militants"', () => {
    const found = relations('arrêté arrêter', 'à à ADP 5 case\nKolani Kolani');
    expect(found).toContain('militants obj arrêté');
    expect(found).toContain('de det militants');
  });

  it('is of the verb behind a time: "ont arrêté de nuit des militants"', () => {
    expect(relations('arrêté arrêter', 'de de ADP 5 case\nnuit nuit', 'NOUN')).toContain('militants obj arrêté');
    expect(relations('arrêté arrêter', 'à à ADP 5 case\nsiège siège', 'NOUN')).toContain('militants nmod siège');
  });

  it('stays a complement under a verb without object, and of a place that has one', () => {
    expect(relations('parlé parler', 'à à ADP 5 case\nKolani Kolani')).toContain('militants nmod Kolani');
    expect(relations('arrêté arrêter', 'chez chez ADP 5 case\nKolani Kolani')).toContain('militants nmod Kolani');
  });

  it('is of a verb with a dative: "ont arrêté au maire des militants", of none without', () => {
    expect(relations('arrêté arrêter', 'à à ADP 5 case\nmaire maire', 'NOUN')).toContain('militants obj arrêté');
    expect(relations('parlé parler', 'à à ADP 5 case\nmaire maire', 'NOUN')).toContain('militants nmod maire');
  });
});
