/** What grammar ties together goes together; what only stands near does not. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../code/testing/tree.js';
import type { Sentence } from '../../model/sentence.js';
import { naming, party, told } from '../testing/naming.js';
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
    expect(units(told(sentence, 'tué'), byArmy)).toHaveLength(2);
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
});
