/** Told again or another one: the same words, the same age, a part of the toll; "une autre attaque", "a également été arrêté". */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../code/testing/tree.js';
import type { Party } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import { day, naming, party, told } from '../testing/naming.js';
import { ageAgreement } from './age.js';
import { anotherAct } from './another.js';
import { clusterNamings } from './cluster.js';
import { compare } from './compare.js';
import type { Naming } from './naming.js';
import { otherPeople } from './others.js';
import { partiesAgreement } from './party-agreement.js';
import { retelling } from './retold.js';
import { unitsOf } from './units.js';

const PASSIVE = 'VerbForm=Part|Tense=Past|Voice=Pass';

const at = (sentence: Sentence, index: number): Sentence => ({ ...sentence, index });

/** The party that these words of the sentence name. */
function named(sentence: Sentence, words: string, code = 'TGO.CVL'): Party {
  const start = sentence.start + sentence.text.indexOf(words);
  return { ...party(code), text: words, start, end: start + words.length };
}

describe('retelling', () => {
  const threat = (what: string, index: number): Naming =>
    told(
      at(
        sentenceOf(`
          menacent menacer VERB 0 root
          de de ADP 3 mark
          quitter quitter VERB 1 xcomp
          le le DET 5 det
          ${what} ${what} NOUN 3 obj
          togolais togolais ADJ 5 amod
        `),
        index,
      ),
      'menacent',
    );

  it('knows the words of the title in the lead', () => {
    expect(retelling(threat('gouvernement', 0), threat('gouvernement', 1))).toBeGreaterThan(0);
  });

  it('wants most of the words, in two sentences', () => {
    expect(retelling(threat('gouvernement', 0), threat('parlement', 1))).toBe(0);
    expect(retelling(threat('gouvernement', 0), threat('gouvernement', 0))).toBe(0);
  });
});

describe('ageAgreement', () => {
  const struck = (age: string, index: number, mode: 'arrest' | null): Naming => {
    const sentence = at(
      sentenceOf(`
        Un un DET 2 det
        homme homme NOUN 6 nsubj:pass
        de de ADP 5 case
        ${age} ${age} NUM 5 nummod
        ans an NOUN 2 nmod
        arrêté arrêter VERB 0 root ${PASSIVE}
      `),
      index,
    );
    return told(sentence, 'arrêté', { recipients: [named(sentence, `Un homme de ${age} ans`)], draft: { mode } });
  };

  it('joins one age, and parts two of those who are taken', () => {
    expect(ageAgreement(struck('34', 1, 'arrest'), struck('34', 2, 'arrest'))).toBeGreaterThan(0);
    expect(ageAgreement(struck('34', 1, 'arrest'), struck('51', 2, 'arrest'))).toBeLessThan(0);
  });

  it('lets one attack strike people of two ages', () => {
    expect(ageAgreement(struck('34', 1, null), struck('51', 2, null))).toBe(0);
  });
});

describe('anotherAct', () => {
  const first = naming({ sentence: 1, trigger: 'attaque', upos: 'NOUN' });
  const attack = (det: string, feats: string, adjective: string): Naming =>
    told(
      at(
        sentenceOf(`
          ${det} le DET 3 det ${feats}
          ${adjective} ${adjective} ADJ 3 amod
          attaque attaque NOUN 4 nsubj
          visé viser VERB 0 root
        `),
        2,
      ),
      'attaque',
    );

  it('parts "une autre attaque" from what was told', () => {
    expect(anotherAct(first, attack('Une', 'Definite=Ind', 'autre'))).toBeLessThan(0);
    expect(anotherAct(first, attack('Une', 'Definite=Ind', 'nouvelle'))).toBeLessThan(0);
  });

  it('leaves "la nouvelle attaque" and "une violente attaque" alone', () => {
    expect(anotherAct(first, attack('La', 'Definite=Def', 'nouvelle'))).toBe(0);
    expect(anotherAct(first, attack('Une', 'Definite=Ind', 'violente'))).toBe(0);
  });
});

describe('otherPeople', () => {
  const taken = (adverb: string): Naming => {
    const tree = `
      Le le DET 2 det
      commandant commandant NOUN 4 nsubj:pass
      ${adverb} ${adverb} ADV 4 advmod
      arrêté arrêter VERB 0 root ${PASSIVE}
    `;
    const draft = { type: 'COERCE', mode: 'arrest' } as const;
    return told(at(sentenceOf(tree), 2), 'arrêté', { recipients: [party('TGO.MIL', 'le commandant')], draft });
  };
  const twelve = naming({
    sentence: 1,
    draft: { type: 'COERCE', mode: 'arrest' },
    recipients: [{ ...party('TGO.MIL'), text: 'Douze officiers' }],
  });

  it('hears "également" of another arrest', () => {
    expect(otherPeople(twelve, taken('également'))).toBeLessThan(0);
    expect(otherPeople(twelve, taken('hier'))).toBe(0);
  });

  it('lets a toll go on: "Un autre soldat a été blessé"', () => {
    const hurt = (lemma: string): Naming =>
      told(at(sentenceOf(`${lemma} ${lemma} VERB 0 root ${PASSIVE}`), 2), lemma, {
        recipients: [{ ...party('MLI.MIL'), text: 'Un autre soldat' }],
      });
    const attack = naming({ sentence: 1, recipients: [{ ...party('MLI.MIL'), text: 'Quatre soldats' }] });
    expect(otherPeople(attack, hurt('blesser'))).toBe(0);
    expect(otherPeople(attack, hurt('expulser'))).toBeLessThan(0);
  });
});

describe('a people', () => {
  const [people, army] = [party('TCD.CVL'), party('TCD.MIL')];
  const agreement = (a: string, b: string): number =>
    partiesAgreement([{ ...people, text: a }], [{ ...army, text: b }], naming().lists);

  it('may stand for its army, not its villagers', () => {
    expect(agreement('les Tchadiens', "l'armée tchadienne")).toBe(0);
    expect(agreement('les villageois', "l'armée tchadienne")).toBeLessThan(0);
  });
});

describe('what came of an act', () => {
  const bombed = (subject: boolean): Sentence =>
    sentenceOf(`
      bombardé bombarder VERB 0 root
      le le DET 3 det
      camp camp NOUN 1 obj
      ${subject ? 'gendarmes gendarme NOUN 5 nsubj' : ', , PUNCT 5 punct'}
      tuant tuer VERB 1 advcl VerbForm=Part|Tense=Pres
      huit huit NUM 7 nummod
      hommes homme NOUN 5 obj
    `);
  const camp = party('NER.REB', 'le camp');
  const units = (sentence: Sentence): number =>
    unitsOf([
      told(sentence, 'bombardé', { recipients: [camp], draft: { mode: 'aerial' } }),
      told(sentence, 'tuant', { recipients: [party('BEN.CVL', 'huit hommes')] }),
    ]).length;

  it('is one with it: "ont bombardé le camp, tuant huit hommes"', () => {
    expect(units(bombed(false))).toBe(1);
  });

  it("is another's where it has a subject of its own", () => {
    expect(units(bombed(true))).toBe(2);
  });

  it('is a part of the toll after "dont"', () => {
    const sentence = sentenceOf(`
      onze onze NUM 2 nummod
      habitants habitant NOUN 3 nsubj:pass
      tués tuer VERB 0 root ${PASSIVE}
      dont dont PRON 6 case
      trois trois NUM 6 nummod
      enfants enfant NOUN 2 nmod
      fauchés faucher VERB 6 acl ${PASSIVE}
    `);
    const whole = told(sentence, 'tués', { recipients: [named(sentence, 'onze habitants')], killed: 11 });
    const part = told(sentence, 'fauchés', {
      recipients: [named(sentence, 'trois enfants')],
    });
    expect(unitsOf([whole, part])).toHaveLength(1);
    expect(unitsOf([whole, { ...part, when: day('2025-11-18') }])).toHaveLength(2);
  });
});

describe('how long an act took', () => {
  const taken = (unit: string, number: string): Sentence =>
    sentenceOf(`
      emparés emparer VERB 0 root ${PASSIVE}
      de de ADP 3 case
      Fizi Fizi PROPN 1 obl
      après après ADP 6 case
      ${number} ${number} NUM 6 nummod
      ${unit} ${unit} NOUN 1 obl
      de de ADP 8 case
      combats combat NOUN 6 nmod
    `);
  const events = (sentence: Sentence): number =>
    clusterNamings([told(sentence, 'emparés'), told(sentence, 'combats')]).length;

  it('is that of its end: "se sont emparés de Fizi après trois jours de combats"', () => {
    expect(events(taken('jour', 'trois'))).toBe(1);
  });

  it('is not what merely came before', () => {
    expect(events(taken('série', 'trois'))).toBe(2);
  });
});

describe('how it began', () => {
  const assault = naming({ sentence: 1, when: day('2025-11-15') });
  const blast = (words: string): Naming => {
    const { sentence, ...rest } = naming({ sentence: 2, trigger: 'explosion', upos: 'NOUN', when: day('2025-11-14') });
    return { ...rest, sentence: { ...sentence, text: `${words} vendredi par l'explosion d'une voiture` } };
  };

  it('is what was told before, from its first day', () => {
    expect(compare(assault, blast('Tout avait commencé'))).toBeGreaterThanOrEqual(2);
    expect(compare(assault, blast('Le marché avait été secoué'))).toBeLessThan(0);
  });
});

describe('a killing', () => {
  const killed = (sentence: number, name: string): Naming =>
    naming({ sentence, trigger: sentence === 1 ? 'tuer' : 'abattre', recipients: [party('SEN.CVL', name)] });

  it('befalls one person once', () => {
    const [same, other] = [killed(2, 'Issa Sow'), killed(2, 'Awa Koné')].map((n) => compare(killed(1, 'Issa Sow'), n));
    expect((same ?? 0) - (other ?? 0)).toBeGreaterThanOrEqual(4);
  });
});

describe('"cinq autres ont été blessés"', () => {
  const attack = naming({ sentence: 1, trigger: 'tuer', recipients: [party('MLI.MIL', 'trois soldats')], killed: 3 });
  const hurt = (text: string, code = 'MLI.CVL'): Naming =>
    naming({ sentence: 2, trigger: 'blesser', finite: true, recipients: [{ ...party(code), text }] });

  it('goes on counting those told before', () => {
    expect(clusterNamings([attack, hurt('Cinq autres')])).toHaveLength(1);
  });

  it('is no ground for whoever is named by a noun', () => {
    expect(clusterNamings([attack, hurt('Cinq manifestants')])).toHaveLength(2);
  });
});
