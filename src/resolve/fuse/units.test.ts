/** What grammar ties together goes together; what only stands near does not. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../code/testing/tree.js';
import type { Sentence } from '../../model/sentence.js';
import { type NamingShape, naming, party, place, told } from '../testing/naming.js';
import type { Naming } from './naming.js';
import { seriesAgreement } from './series.js';
import { unitsOf } from './units.js';

const PASSIVE = 'VerbForm=Part|Tense=Past|Voice=Pass';

const units = (...namings: Naming[]): string[][] => unitsOf(namings).map((u) => u.map((n) => n.draft.trigger.text));

describe('unitsOf', () => {
  it('ties "morts et blessés" to the attack that caused them', () => {
    const sentence = sentenceOf(`
      Une un DET 2 det
      attaque attaque NOUN 3 nsubj
      fait faire VERB 0 root
      six six NUM 5 nummod
      morts mort NOUN 3 obj
      et et CCONJ 8 cc
      deux deux NUM 8 nummod
      blessés blessé NOUN 5 conj
    `);
    const [attack, dead, hurt] = ['attaque', 'morts', 'blessés'].map((f) => told(sentence, f)) as Naming[];
    expect(units(attack as Naming, dead as Naming, hurt as Naming)).toEqual([['attaque', 'morts', 'blessés']]);
  });

  const hurt = (second: string): Sentence =>
    sentenceOf(`
      Un un DET 2 det
      soldat soldat NOUN 3 nsubj:pass
      tué tuer VERB 0 root ${PASSIVE}
      et et CCONJ 6 cc
      sept sept NUM 6 nummod
      civils civil NOUN 3 conj
      ${second} ${second === 'blessés' ? 'blesser' : 'mutiler'} VERB 6 acl ${PASSIVE}
    `);

  it('ties those hurt to those killed beside them: "un soldat tué et sept civils blessés"', () => {
    const sentence = hurt('blessés');
    expect(units(told(sentence, 'tué'), told(sentence, 'blessés'))).toHaveLength(1);
  });

  it('leaves another harm, another agent or another day alone', () => {
    const other = hurt('mutilés');
    expect(units(told(other, 'tué'), told(other, 'mutilés'))).toHaveLength(2);
    const sentence = hurt('blessés');
    const byArmy = told(sentence, 'blessés', { actors: [party('MLI.MIL')] });
    expect(units(told(sentence, 'tué', { actors: [party('MLI.REB')] }), byArmy)).toHaveLength(2);
  });
});

describe('an act and its verb', () => {
  const assault = (deprel: string): Sentence =>
    sentenceOf(`
      L' le DET 2 det
      assaut assaut NOUN 4 ${deprel}
      a avoir AUX 4 aux:tense
      visé viser VERB 0 root
      Kolo Kolo PROPN 4 obj
    `);

  it('go together where the act does the violence: "l\'assaut a visé Kolo"', () => {
    const sentence = assault('nsubj');
    const at = (name: string): NamingShape => ({ where: place(name) });
    expect(units(told(sentence, 'assaut', at('Kolo')), told(sentence, 'visé', at('Sirba')))).toHaveLength(1);
    const adjunct = assault('dislocated');
    expect(units(told(adjunct, 'assaut', at('Kolo')), told(adjunct, 'visé', at('Sirba')))).toHaveLength(2);
  });

  it('share the agent that follows them: "un soldat a été tué et sept civils blessés par des rebelles"', () => {
    const sentence = sentenceOf(`
      Un un DET 2 det
      soldat soldat NOUN 5 nsubj:pass
      a avoir AUX 5 aux:tense
      été être AUX 5 aux:pass
      tué tuer VERB 0 root ${PASSIVE}
      et et CCONJ 9 cc
      sept sept NUM 8 nummod
      civils civil NOUN 9 nsubj:pass
      blessés blesser VERB 5 conj ${PASSIVE}
    `);
    const hurtByRebels = told(sentence, 'blessés', { actors: [party('MLI.REB')] });
    expect(units(told(sentence, 'tué'), hurtByRebels)).toHaveLength(1);
  });
});

describe('seriesAgreement', () => {
  const habit = sentenceOf(`
    Les le DET 2 det
    rebelles rebelle NOUN 3 nsubj
    ciblent cibler VERB 0 root
    régulièrement régulièrement ADV 3 advmod
    les le DET 6 det
    écoles école NOUN 3 obj
  `);
  const wave = sentenceOf(
    `
    une un DET 2 det
    vague vague NOUN 0 root
    d' de ADP 4 case
    attaques attaque NOUN 2 nmod Number=Plur
  `,
    { index: 1 },
  );

  it('keeps a habit or a wave from one act, not from acts in the plural', () => {
    const one = naming({ sentence: 3, trigger: 'attaquer' });
    const several = naming({ sentence: 3, trigger: 'attaques', upos: 'NOUN', number: 'Plur' });
    expect(seriesAgreement(told(habit, 'ciblent'), one)).toBeLessThan(0);
    expect(seriesAgreement(one, told(wave, 'attaques'))).toBeLessThan(0);
    expect(seriesAgreement(told(habit, 'ciblent'), several)).toBe(0);
    expect(seriesAgreement(told(habit, 'ciblent'), told(wave, 'attaques'))).toBe(0);
  });

  it.each([
    ['multiplient', 'multiplier', -1],
    ['ont', 'avoir', 0],
  ])('hears many in what is done again and again: « ils %s les attaques »', (form, lemma, sign) => {
    const again = sentenceOf(`
      ils il PRON 2 nsubj
      ${form} ${lemma} VERB 0 root
      les le DET 4 det
      attaques attaque NOUN 2 obj Number=Plur
    `);
    const one = naming({ sentence: 3, trigger: 'attaquer' });
    expect(Math.sign(seriesAgreement(told(again, 'attaques'), one))).toBe(sign);
  });
});
