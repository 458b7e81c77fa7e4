/** Sums over many acts, and acts like the one told: "ces attaques ont fait 1.500 morts", "depuis 2009, vingt mille personnes sont mortes", "une attaque similaire", "les attaques se sont multipliées". */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../code/testing/tree.js';
import type { Sentence } from '../../model/sentence.js';
import { day, naming, party, told } from '../testing/naming.js';
import { anotherAct } from './another.js';
import { clusterNamings } from './cluster.js';
import { compare, NEVER } from './compare.js';
import { seriesAgreement } from './series.js';
import { unitsOf } from './units.js';

const PASSIVE = 'VerbForm=Part|Tense=Past|Voice=Pass';
const at = (sentence: Sentence, index: number): Sentence => ({ ...sentence, index });

describe('the dead of many acts', () => {
  const one = naming({ sentence: 1, trigger: 'tuer', recipients: [party('BFA.CVL', 'deux enfants')], killed: 2 });
  const all = (killed: number, number: 'Sing' | 'Plur') =>
    naming({ sentence: 2, trigger: 'attaque', upos: 'NOUN', number, definite: true, killed });

  it('are not those of one', () => {
    expect(compare(one, all(1500, 'Plur'))).toBe(NEVER);
  });

  it('may be of one act in the plural, or counted otherwise', () => {
    expect(compare(one, all(3, 'Plur'))).toBeGreaterThan(NEVER);
    expect(compare(one, all(1500, 'Sing'))).toBeGreaterThan(NEVER);
  });

  it('since a year are not resumed as those of the act before', () => {
    const resuming = (when: string, precision: 'year' | 'day') => {
      const said = naming({ sentence: 2, trigger: 'mourir', recipients: [party('BFA.CVL')], killed: 9000 });
      const trigger = { ...said.draft.trigger, start: 110, end: 115 };
      const since = { ...day('2009-01-01'), text: when, to: null, precision };
      return { ...said, when: since, draft: { ...said.draft, trigger, anaphoric: true, resumes: true as const } };
    };
    const seized = naming({ sentence: 1, trigger: 'prendre' });
    expect(clusterNamings([seized, resuming('depuis 2009', 'year')])).toEqual([[seized]]);
  });
});

describe('the dead of two acts', () => {
  const both = (number: string) =>
    told(
      sentenceOf(`
        tuées tuer VERB 0 root ${PASSIVE}
        dans dans ADP 4 case
        ${number}
        attaques attaque NOUN 1 obl Number=Plur
      `),
      'tuées',
      { recipients: [party('MLI.CVL')], killed: 40 },
    );
  const one = naming({ sentence: 2, trigger: 'tuer', recipients: [party('MLI.CVL')], killed: 25 });

  it('are not those of the first', () => {
    expect(compare(both('deux deux NUM 4 nummod'), one)).toBe(NEVER);
    expect(compare(both('des un DET 4 det'), one)).toBeGreaterThan(NEVER);
  });
});

describe('an act like the one told', () => {
  const first = naming({ sentence: 1, trigger: 'attaque', upos: 'NOUN' });
  const struck = (adjective: string) =>
    told(
      at(
        sentenceOf(`
          tués tuer VERB 0 root ${PASSIVE}
          dans dans ADP 4 case
          une un DET 4 det Definite=Ind
          attaque attaque NOUN 1 obl
          ${adjective} ${adjective} ADJ 4 amod
        `),
        2,
      ),
      'tués',
    );

  it('is another', () => {
    expect(anotherAct(first, struck('similaire'))).toBeLessThan(0);
    expect(anotherAct(first, struck('meurtrier'))).toBe(0);
  });
});

describe('"les attaques se sont multipliées"', () => {
  const attacks = (pronoun: string) =>
    told(
      sentenceOf(`
        Les le DET 2 det
        attaques attaque NOUN 4 nsubj:pass Number=Plur
        ${pronoun} ${pronoun} PRON 4 expl:pv
        multipliées multiplier VERB 0 root ${PASSIVE}
      `),
      'attaques',
    );

  it('are many', () => {
    const one = naming({ sentence: 3, trigger: 'attaquer' });
    expect(seriesAgreement(attacks('se'), one)).toBeLessThan(0);
    expect(seriesAgreement(attacks('y'), one)).toBe(0);
  });
});

describe('"les incursions sont récurrentes"', () => {
  const raids = (adjective: string) =>
    told(
      sentenceOf(`
        incursions incursion NOUN 2 nsubj Number=Plur
        ${adjective} ${adjective} ADJ 0 root
      `),
      'incursions',
    );

  it('are many', () => {
    const one = naming({ sentence: 3, trigger: 'attaquer' });
    expect(seriesAgreement(raids('récurrent'), one)).toBeLessThan(0);
    expect(seriesAgreement(raids('meurtrier'), one)).toBe(0);
  });
});

describe('"l\'explosion a tué trois soldats et blessé deux autres"', () => {
  const events = (subject: string): number => {
    const sentence = sentenceOf(`
      explosion explosion NOUN 2 nsubj
      causé causer VERB 0 root
      morts mort NOUN 2 obj
      et et CCONJ 5 cc
      blessé blesser VERB 2 conj
      ${subject}
    `);
    return unitsOf([told(sentence, 'explosion'), told(sentence, 'blessé')]).length;
  };

  it('is one act, unless the second verb has its own subject', () => {
    expect(events('deux deux NUM 5 obj')).toBe(1);
    expect(events('obus obus NOUN 5 nsubj')).toBe(2);
  });
});

describe('"cette attaque"', () => {
  const sentence = sentenceOf(`
    Cette ce DET 2 det PronType=Dem
    attaque attaque NOUN 0 root Number=Sing
  `);
  const pointing = (on: string) => {
    const said = told(at(sentence, 5), 'attaque', { when: day(on) });
    return { ...said, draft: { ...said.draft, trigger: { ...said.draft.trigger, start: 300 } } };
  };
  const first = naming({ sentence: 1, trigger: 'attaque', upos: 'NOUN', recipients: [party('BFA.COP')] });
  const last = naming({ sentence: 4, trigger: 'viser', recipients: [party('BFA.EDU')], when: day('2025-06-03') });
  const placed = (on: string): number =>
    clusterNamings([first, last, pointing(on)]).findIndex((c) => c.some((n) => n.sentence.index === 5));

  it('is the one told last, unless its own words speak against that', () => {
    expect(placed('2025-06-03')).toBe(1);
    expect(placed('2025-05-20')).toBe(0);
  });
});
