/** No false identity: titles beside other persons, pronouns by gender, officers struck by a foreign force, units by number. */
import { describe, expect, it } from 'vitest';
import type { Party } from '../../model/record.js';
import { parsedOf, phraseOf, resolve } from './testing/toy.js';

const TITLE = 'Mali/PROPN/root/-1 :/PUNCT/punct/0 une/DET/det/3 réunion/NOUN/parataxis/0';
const DATE = '2019-05-01';

/** The party of a phrase of the last sentence. */
function partyIn(sentences: readonly string[], text: string, head: string): Party {
  const parsed = parsedOf([TITLE, ...sentences]);
  return resolve(parsed, DATE).partyOf(phraseOf(parsed, sentences.length, text, head));
}

describe('a title alone', () => {
  it('is nobody named beside it: "le président reçoit Issa Modèle", who presides over Niger', () => {
    const received =
      'Le/DET/det/1 président/NOUN/nsubj/2 reçoit/VERB/root/-1 Issa/PROPN/obj/2 Modèle/PROPN/flat:name/3 ./PUNCT/punct/2';
    expect(partyIn([received], 'Le président', 'président')).toMatchObject({ id: null, code: 'MLI.GOV' });
  });

  it('is whom the text named before by that title', () => {
    const named = 'Issa/PROPN/nsubj/2 Modèle/PROPN/flat:name/0 arrive/VERB/root/-1 ./PUNCT/punct/2';
    const alone = 'Le/DET/det/1 président/NOUN/nsubj/2 parle/VERB/root/-1 ./PUNCT/punct/2';
    expect(partyIn([named, alone], 'Le président', 'président')).toMatchObject({ id: 'fr.person.issa-modele' });
  });

  it('leads what its complement names: "le président de la cour" is no head of state', () => {
    const named = 'Issa/PROPN/nsubj/2 Modèle/PROPN/flat:name/0 arrive/VERB/root/-1 ./PUNCT/punct/2';
    const court =
      'Le/DET/det/1 président/NOUN/nsubj/5 de/ADP/case/4 la/DET/det/4 cour/NOUN/nmod/1 parle/VERB/root/-1 ./PUNCT/punct/5';
    expect(partyIn([named, court], 'Le président de la cour', 'président')).toMatchObject({
      id: null,
      code: 'MLI.JUD',
    });
  });

  it('with a name of its own is that name: "le secrétaire d\'État Oumar Inventé"', () => {
    const parsed = parsedOf([
      TITLE,
      "Le/DET/det/1 secrétaire/NOUN/nsubj/6 d'/ADP/case/3 État/NOUN/nmod/1 Oumar/PROPN/appos/1 Inventé/PROPN/flat:name/4 parle/VERB/root/-1 ./PUNCT/punct/6",
    ]);
    expect(resolve(parsed, DATE).actors).toMatchObject([{ name: 'Oumar Inventé', id: null, code: 'MLI.GOV' }]);
  });
});

describe('a portfolio', () => {
  const defence =
    'Oumar/PROPN/nsubj/9 Inventé/PROPN/flat:name/0 ,/PUNCT/punct/3 ministre/NOUN/appos/0 de/ADP/case/6 la/DET/det/6 Défense/NOUN/nmod/3 ,/PUNCT/punct/3 a/AUX/aux/9 parlé/VERB/root/-1 ./PUNCT/punct/9';
  const minister = (of: string): string =>
    `Le/DET/det/1 ministre/NOUN/nsubj/5 de/ADP/case/4 la/DET/det/4 ${of}/NOUN/nmod/1 répond/VERB/root/-1 ./PUNCT/punct/5`;

  it('tells one minister from another', () => {
    const nameOf = (of: string): string | null =>
      partyIn([defence, minister(of)], `Le ministre de la ${of}`, 'ministre').name;
    expect([nameOf('Défense'), nameOf('Justice')]).toEqual(['Oumar Inventé', null]);
  });
});

describe('one among several', () => {
  const among =
    "Oumar/PROPN/nsubj/9 Inventé/PROPN/flat:name/0 ,/PUNCT/punct/4 l'/DET/det/4 un/PRON/appos/0 des/ADP/case/7 deux/NUM/nummod/7 soldats/NOUN/nmod/4 ,/PUNCT/punct/4 parle/VERB/root/-1 ./PUNCT/punct/9";

  it('has the title, the two are not him', () => {
    const parsed = parsedOf([TITLE, among]);
    const { actors, partyOf } = resolve(parsed, DATE);
    expect(actors.find((a) => a.name === 'Oumar Inventé')?.code).toBe('MLI.MIL');
    expect(partyOf(phraseOf(parsed, 1, 'deux soldats', 'soldats')).name).toBeNull();
  });
});

describe('pronouns', () => {
  const met =
    'Oumar/PROPN/nsubj/2 Sangho/PROPN/flat:name/0 rencontre/VERB/root/-1 Aminata/PROPN/obj/2 Barbry/PROPN/flat:name/3 ./PUNCT/punct/2';

  it('follow the gender of first names', () => {
    const speaks = (form: string): string => `${form}/PRON/nsubj/1 parle/VERB/root/-1 ./PUNCT/punct/1`;
    expect(partyIn([met, speaks('Elle')], 'Elle', 'Elle').name).toBe('Aminata Barbry');
    expect(partyIn([met, speaks('Il')], 'Il', 'Il').name).toBe('Oumar Sangho');
  });
});

describe('pronouns in their clause', () => {
  it('are not whom the clause names besides: "selon le ministre Inventé, il a fui"', () => {
    const fled =
      'selon/ADP/case/2 le/DET/det/2 ministre/NOUN/obl/7 Inventé/PROPN/appos/2 ,/PUNCT/punct/2 il/PRON/nsubj/7 a/AUX/aux/7 fui/VERB/root/-1 ./PUNCT/punct/7';
    expect(partyIn([fled], 'il', 'il').name).toBeNull();
  });
});

describe('officers struck by a foreign force', () => {
  it('are not of its country', () => {
    const arrested =
      'Le/DET/det/1 colonel/NOUN/nsubj:pass/5 Oumar/PROPN/appos/1 Inventé/PROPN/flat:name/2 est/AUX/aux:pass/5 arrêté/VERB/root/-1 par/ADP/case/8 des/DET/det/8 soldats/NOUN/obl:agent/5 français/ADJ/amod/8 ./PUNCT/punct/5';
    const parsed = parsedOf(['Une/DET/det/1 arrestation/NOUN/root/-1', arrested]);
    expect(resolve(parsed).partyOf(phraseOf(parsed, 1, 'Le colonel Oumar Inventé', 'colonel')).code).toBe('UNK.MIL');
  });
});

describe('bodies', () => {
  it('knows a unit by its number, not one without', () => {
    const unit = (number: string): string =>
      `Le/DET/det/2 ${number}/ADJ/amod/2 régiment/NOUN/nsubj/5 de/ADP/case/4 chasseurs/NOUN/nmod/2 arrive/VERB/root/-1 ./PUNCT/punct/5`;
    const names = (number: string): string[] => resolve(parsedOf([TITLE, unit(number)])).actors.map((a) => a.name);
    expect(names('9e')).toContain('9e régiment de chasseurs');
    expect(names('fameux')).toEqual([]);
  });

  it('takes a coalition led by a state for one of armies', () => {
    const led =
      'Une/DET/det/1 coalition/NOUN/nsubj/6 menée/VERB/acl/1 par/ADP/case/5 la/DET/det/5 France/PROPN/obl:agent/2 bombarde/VERB/root/-1 ./PUNCT/punct/6';
    expect(partyIn([led], 'Une coalition', 'coalition').code).toBe('INT.MIL');
  });
});
