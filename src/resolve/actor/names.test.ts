/** Names: lexicon, surnames, unknown persons and bodies. */
import { describe, expect, it } from 'vitest';
import { parsedOf, phraseOf, resolve } from './testing/toy.js';

const TITLE = 'Mali/PROPN/root/-1 :/PUNCT/punct/0 une/DET/det/3 réunion/NOUN/parataxis/0';

describe('persons', () => {
  it('joins a full name, a title with a surname and the bare surname', () => {
    const parsed = parsedOf([
      TITLE,
      'Awa/PROPN/nsubj/2 Exemple/PROPN/flat:name/0 arrive/VERB/root/-1 ./PUNCT/punct/2',
      'La/DET/det/1 ministre/NOUN/nsubj/3 Exemple/PROPN/appos/1 parle/VERB/root/-1 ./PUNCT/punct/3',
    ]);
    const { actors, partyOf } = resolve(parsed, '2019-05-01');
    expect(actors).toHaveLength(1);
    expect(actors[0]).toMatchObject({ name: 'Awa Exemple', id: 'fr.person.awa-exemple', code: 'MLI.GOV' });
    expect(actors[0]?.mentions).toHaveLength(2);
    expect(partyOf(phraseOf(parsed, 2, 'La ministre Exemple', 'ministre'))).toMatchObject({
      id: 'fr.person.awa-exemple',
    });
  });

  it('codes the office of the date, and a former official as ELI', () => {
    const parsed = parsedOf([TITLE, 'Awa/PROPN/nsubj/2 Exemple/PROPN/flat:name/0 arrive/VERB/root/-1 ./PUNCT/punct/2']);
    const codes = ['2015-01-01', '2019-05-01', '2023-01-01', null].map((date) => resolve(parsed, date).actors[0]?.code);
    expect(codes).toEqual(['MLI.LEG', 'MLI.GOV', 'MLI.ELI', 'MLI.GOV']);
  });

  it('gives an unknown person the code of the title beside the name', () => {
    const parsed = parsedOf([
      TITLE,
      'Le/DET/det/1 porte-parole/NOUN/nsubj/10 de/ADP/case/4 la/DET/det/4 cour/NOUN/nmod/1 ,/PUNCT/punct/6 Aminata/PROPN/appos/1 Inventée/PROPN/flat:name/6 ,/PUNCT/punct/6 a/AUX/aux/10 parlé/VERB/root/-1 ./PUNCT/punct/10',
    ]);
    const { actors } = resolve(parsed);
    const person = actors.find((a) => a.name === 'Aminata Inventée');
    expect(person).toMatchObject({ id: null, code: 'MLI.JUD', text: 'Le porte-parole de la cour, Aminata Inventée' });
  });

  it('takes the subject of the clause behind a name for no title of it', () => {
    const parsed = parsedOf([
      TITLE,
      'Reçu/VERB/advcl/9 par/ADP/case/2 Aminata/PROPN/obl:agent/0 Inventée/PROPN/flat:name/2 ,/PUNCT/punct/0 le/DET/det/6 ministre/NOUN/nsubj/9 malien/ADJ/amod/6 a/AUX/aux/9 parlé/VERB/root/-1 ./PUNCT/punct/9',
    ]);
    const { partyOf } = resolve(parsed);
    expect(partyOf(phraseOf(parsed, 1, 'Aminata Inventée', 'Aminata')).code).not.toBe('MLI.GOV');
  });

  it('gives one party a country to a plural of several', () => {
    const parsed = parsedOf([
      TITLE,
      'Les/DET/det/1 armées/NOUN/nsubj/9 de/ADP/case/4 le/DET/det/4 Mali/PROPN/nmod/1 et/CCONJ/cc/8 de/ADP/case/8 le/DET/det/8 Niger/PROPN/conj/4 attaquent/VERB/root/-1 ./PUNCT/punct/9',
    ]);
    const { partiesOf } = resolve(parsed);
    const codes = partiesOf(phraseOf(parsed, 1, 'Les armées de le Mali et de le Niger', 'armées')).map((p) => p.code);
    expect(codes).toEqual(['MLI.MIL', 'NER.MIL']);
  });

  it('takes a capitalised run behind a place noun for no person', () => {
    const parsed = parsedOf([
      TITLE,
      'Le/DET/det/1 village/NOUN/nsubj/5 de/ADP/case/3 Oumar/PROPN/nmod/1 Fictif/PROPN/flat:name/3 brûle/VERB/root/-1 ./PUNCT/punct/5',
    ]);
    expect(resolve(parsed).actors).toEqual([]);
  });
});

describe('bodies', () => {
  it('joins an unknown body and its acronym', () => {
    const parsed = parsedOf([
      TITLE,
      "L'/DET/det/1 Association/NOUN/nsubj/7 malienne/ADJ/amod/1 des/ADP/case/4 puits/NOUN/nmod/1 (/PUNCT/punct/6 AMP/PROPN/appos/1 )/PUNCT/punct/6 proteste/VERB/root/-1 ./PUNCT/punct/8",
      "L'/DET/det/1 AMP/PROPN/nsubj/2 insiste/VERB/root/-1 ./PUNCT/punct/2",
    ]);
    const { actors } = resolve(parsed);
    expect(actors.map((a) => [a.name, a.code])).toEqual([['Association malienne des puits', 'MLI.NGO']]);
    expect(actors[0]?.mentions.length).toBeGreaterThanOrEqual(2);
  });

  it('reads an acronym only in capitals', () => {
    const upper = parsedOf([TITLE, "L'/DET/det/1 ONU/PROPN/nsubj/2 proteste/VERB/root/-1 ./PUNCT/punct/2"]);
    const lower = parsedOf([TITLE, "L'/DET/det/1 onu/NOUN/nsubj/2 proteste/VERB/root/-1 ./PUNCT/punct/2"]);
    expect([resolve(upper).actors.length, resolve(lower).actors.length]).toEqual([1, 0]);
  });

  it('puts an armed group where the article fights, and INT where it fights in several countries', () => {
    const one = parsedOf(['Mali/PROPN/root/-1', 'Le/DET/det/1 FFL/PROPN/nsubj/2 attaque/VERB/root/-1']);
    const two = parsedOf([
      'Mali/PROPN/root/-1',
      'Le/DET/det/1 FFL/PROPN/nsubj/2 attaque/VERB/root/-1 au/ADP/case/4 Mali/PROPN/obl/2 et/CCONJ/cc/7 au/ADP/case/7 Niger/PROPN/conj/4',
    ]);
    expect([resolve(one).actors[0]?.code, resolve(two).actors[0]?.code]).toEqual(['MLI.REB', 'INT.REB']);
  });
});
