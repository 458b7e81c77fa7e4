/** Parties: roles, complements, governments, pronouns, labels. */
import { describe, expect, it } from 'vitest';
import type { Draft, DraftQuote } from '../../model/draft.js';
import { NO_DRAFT, parsedOf, phraseOf, resolve } from './testing/toy.js';

const TITLE = 'Mali/PROPN/root/-1';

/** The code of the phrase that a sentence begins with. */
function codeOf(sentence: string, text: string, head: string, published: string | null = null): string {
  const parsed = parsedOf([TITLE, sentence]);
  return resolve(parsed, published).partyOf(phraseOf(parsed, 1, text, head)).code;
}

describe('codes from words', () => {
  it('takes the country of a demonym', () => {
    expect(
      codeOf(
        'Des/DET/det/1 soldats/NOUN/nsubj/3 nigériens/ADJ/amod/1 arrivent/VERB/root/-1',
        'Des soldats nigériens',
        'soldats',
      ),
    ).toBe('NER.MIL');
  });

  it('takes the country of a complement', () => {
    expect(
      codeOf(
        'Le/DET/det/1 gouvernement/NOUN/nsubj/4 de/ADP/case/3 Niamey/PROPN/nmod/1 refuse/VERB/root/-1',
        'Le gouvernement de Niamey',
        'gouvernement',
      ),
    ).toBe('NER.GOV');
  });

  it('does not make soldiers of the country where they fall', () => {
    const parsed = parsedOf([
      'Paris/PROPN/root/-1',
      'La/DET/det/1 France/PROPN/nsubj/2 refuse/VERB/root/-1',
      'Deux/NUM/nummod/1 soldats/NOUN/nsubj/5 tués/VERB/acl/1 au/ADP/case/4 Mali/PROPN/obl/2 reposent/VERB/root/-1',
    ]);
    expect(resolve(parsed).partyOf(phraseOf(parsed, 2, 'Deux soldats tués au Mali', 'soldats')).code).toBe('FRA.MIL');
  });

  it('falls back on the country of the article', () => {
    expect(codeOf("L'/DET/det/1 armée/NOUN/nsubj/2 avance/VERB/root/-1", "L'armée", 'armée')).toBe('MLI.MIL');
  });

  it('hands a carrier over to what it counts', () => {
    expect(
      codeOf(
        'Une/DET/det/1 dizaine/NOUN/nsubj/5 de/ADP/case/3 soldats/NOUN/nmod/1 français/ADJ/amod/3 arrivent/VERB/root/-1',
        'Une dizaine de soldats français',
        'dizaine',
      ),
    ).toBe('FRA.MIL');
  });

  it('gives a role without sector that of its body', () => {
    expect(
      codeOf(
        'Un/DET/det/1 porte-parole/NOUN/nsubj/4 du/ADP/case/3 FFL/PROPN/nmod/1 parle/VERB/root/-1',
        'Un porte-parole du FFL',
        'porte-parole',
      ),
    ).toBe('MLI.REB');
  });

  it('makes the president of the court a judge, the president of the country none', () => {
    expect(
      codeOf(
        'Le/DET/det/1 président/NOUN/nsubj/5 de/ADP/case/4 la/DET/det/4 cour/NOUN/nmod/1 parle/VERB/root/-1',
        'Le président de la cour',
        'président',
      ),
    ).toBe('MLI.JUD');
    expect(
      codeOf(
        'Le/DET/det/1 président/NOUN/nsubj/4 du/ADP/case/3 Niger/PROPN/nmod/1 parle/VERB/root/-1',
        'Le président du Niger',
        'président',
      ),
    ).toBe('NER.GOV');
  });

  it('makes soldiers of no state of those of the UN', () => {
    expect(
      codeOf(
        "Les/DET/det/1 soldats/NOUN/nsubj/4 de/ADP/case/3 l'ONU/PROPN/nmod/1 partent/VERB/root/-1",
        "Les soldats de l'ONU",
        'soldats',
      ),
    ).toBe('INT.MIL');
  });

  it('lets an adjective say whose convoy it is', () => {
    expect(
      codeOf(
        'Un/DET/det/1 convoi/NOUN/nsubj/3 militaire/ADJ/amod/1 passe/VERB/root/-1',
        'Un convoi militaire',
        'convoi',
      ),
    ).toBe('MLI.MIL');
  });

  it('reads a country or capital that acts as its government', () => {
    expect(codeOf('Paris/PROPN/nsubj/1 dénonce/VERB/root/-1', 'Paris', 'Paris')).toBe('FRA.GOV');
  });

  it('keeps a label a sector, never an identity', () => {
    const parsed = parsedOf([TITLE, 'Des/DET/det/1 terroristes/NOUN/nsubj/2 attaquent/VERB/root/-1']);
    expect(resolve(parsed).partyOf(phraseOf(parsed, 1, 'Des terroristes', 'terroristes'))).toMatchObject({
      code: 'MLI.REB',
      name: null,
      id: null,
    });
  });

  it('leaves a victim without identity', () => {
    const parsed = parsedOf([TITLE, 'Trois/NUM/nummod/1 civils/NOUN/nsubj/3 ont/AUX/aux/3 fui/VERB/root/-1']);
    expect(resolve(parsed).partyOf(phraseOf(parsed, 1, 'Trois civils', 'civils'))).toMatchObject({
      code: 'MLI.CVL',
      name: null,
      id: null,
    });
  });
});

describe('mention chains', () => {
  const NAMED =
    'La/DET/det/1 ministre/NOUN/nsubj/4 Awa/PROPN/appos/1 Exemple/PROPN/flat:name/2 arrive/VERB/root/-1 ./PUNCT/punct/4';

  it.each([
    ['Elle/PRON/nsubj/1 parle/VERB/root/-1', 'Elle', 'Elle'],
    ['La/DET/det/1 ministre/NOUN/nsubj/2 parle/VERB/root/-1', 'La ministre', 'ministre'],
    ['Cette/DET/det/1 dernière/ADJ/nsubj/2 parle/VERB/root/-1', 'Cette dernière', 'dernière'],
    ['Mme/NOUN/nsubj/2 Exemple/PROPN/flat:name/0 parle/VERB/root/-1', 'Mme Exemple', 'Mme'],
  ])('%s', (sentence, text, head) => {
    const parsed = parsedOf([TITLE, NAMED, sentence]);
    expect(resolve(parsed, '2019-05-01').partyOf(phraseOf(parsed, 2, text, head))).toMatchObject({
      name: 'Awa Exemple',
      code: 'MLI.GOV',
    });
  });

  it('finds the body that a generic noun takes up', () => {
    const parsed = parsedOf([
      TITLE,
      "L'/DET/det/1 ONU/PROPN/nsubj/2 arrive/VERB/root/-1 ./PUNCT/punct/2",
      "L'/DET/det/1 organisation/NOUN/nsubj/2 parle/VERB/root/-1",
    ]);
    expect(resolve(parsed).partyOf(phraseOf(parsed, 2, "L'organisation", 'organisation'))).toMatchObject({
      id: 'fr.actor.onu',
      code: 'INT.IGO',
    });
  });

  it('keeps for a role the country that the article gave it before', () => {
    const parsed = parsedOf([
      TITLE,
      'Des/DET/det/1 soldats/NOUN/nsubj/3 français/ADJ/amod/1 arrivent/VERB/root/-1',
      'Les/DET/det/1 soldats/NOUN/nsubj/2 repartent/VERB/root/-1',
    ]);
    expect(resolve(parsed).partyOf(phraseOf(parsed, 2, 'Les soldats', 'soldats')).code).toBe('FRA.MIL');
  });

  it('knows who was president at the date', () => {
    const parsed = parsedOf([TITLE, 'Le/DET/det/1 président/NOUN/nsubj/3 nigérien/ADJ/amod/1 parle/VERB/root/-1']);
    const party = (date: string | null) =>
      resolve(parsed, date).partyOf(phraseOf(parsed, 1, 'Le président nigérien', 'président'));
    expect(party('2018-01-01')).toMatchObject({ name: 'Issa Modèle', code: 'NER.GOV' });
    expect(party('2022-01-01')).toMatchObject({ name: null, code: 'NER.GOV' });
  });
});

describe('coordination and speech', () => {
  it('gives one party a conjunct', () => {
    const parsed = parsedOf([
      TITLE,
      'La/DET/det/1 France/PROPN/nsubj/5 et/CCONJ/cc/4 le/DET/det/4 Niger/PROPN/conj/1 négocient/VERB/root/-1',
    ]);
    const { partiesOf } = resolve(parsed);
    expect(partiesOf(phraseOf(parsed, 1, 'La France et le Niger', 'France')).map((p) => [p.text, p.code])).toEqual([
      ['La France', 'FRA.GOV'],
      ['le Niger', 'NER.GOV'],
    ]);
  });

  it('reads "nos" inside a quotation as the speaker\'s', () => {
    const parsed = parsedOf([
      TITLE,
      '«/PUNCT/punct/2 Nos/DET/det/2 soldats/NOUN/nsubj/3 partent/VERB/root/-1 »/PUNCT/punct/3 ,/PUNCT/punct/8 a/AUX/aux/8 dit/VERB/parataxis/3 Issa/PROPN/nsubj/7 Modèle/PROPN/flat:name/8',
    ]);
    const inner = phraseOf(parsed, 1, 'Nos soldats partent', 'partent');
    const quote: DraftQuote = {
      text: inner.text,
      start: inner.start,
      end: inner.end,
      kind: 'direct',
      speaker: phraseOf(parsed, 1, 'Issa Modèle', 'Issa'),
      cue: 'a dit',
      channel: null,
      relays: [],
      rule: 'essai',
    };
    const draft: Draft = { ...NO_DRAFT, quotes: [quote] };
    const { partyOf, speakerOf } = resolve(parsed, '2018-01-01', draft);
    expect(partyOf(phraseOf(parsed, 1, 'Nos soldats', 'soldats')).code).toBe('NER.MIL');
    expect(speakerOf(quote.speaker, quote)).toMatchObject({
      name: 'Issa Modèle',
      code: 'NER.GOV',
      text: 'Issa Modèle',
    });
  });
});

describe('titles in prose', () => {
  it('keeps the nearer of two titles, and none across a preposition', () => {
    const parsed = parsedOf([
      TITLE,
      'Le/DET/det/1 président/NOUN/nsubj/2 parle/VERB/root/-1 avec/ADP/case/5 la/DET/det/5 ministre/NOUN/obl/2 malienne/ADJ/amod/5 Awa/PROPN/appos/5 Exemple/PROPN/flat:name/7',
    ]);
    const { partyOf } = resolve(parsed, '2019-05-01');
    expect(partyOf(phraseOf(parsed, 1, 'Le président', 'président')).name).toBeNull();
    expect(partyOf(phraseOf(parsed, 1, 'la ministre malienne', 'ministre')).name).toBe('Awa Exemple');
  });

  it('does not mean by an object whom the subject pronoun means', () => {
    const parsed = parsedOf([
      TITLE,
      'Oumar/PROPN/nsubj/2 Fictif/PROPN/flat:name/0 écrit/VERB/root/-1 à/ADP/case/4 Issa/PROPN/obl/2 Modèle/PROPN/flat:name/4',
      "Il/PRON/nsubj/2 l'/PRON/obj/2 avertit/VERB/root/-1",
    ]);
    const { partyOf } = resolve(parsed, '2018-01-01');
    expect(partyOf(phraseOf(parsed, 2, 'Il', 'Il')).name).toBe('Oumar Fictif');
    expect(partyOf(phraseOf(parsed, 2, "l'", "l'")).name).toBe('Issa Modèle');
  });

  it('takes the object of a clause for somebody else than its subject', () => {
    const parsed = parsedOf([
      TITLE,
      'Issa/PROPN/nsubj/2 Modèle/PROPN/flat:name/0 arrive/VERB/root/-1 ./PUNCT/punct/2',
      "Oumar/PROPN/nsubj/4 Fictif/PROPN/flat:name/0 l'/PRON/obj/4 a/AUX/aux/4 reçu/VERB/root/-1",
    ]);
    expect(resolve(parsed, '2018-01-01').partyOf(phraseOf(parsed, 2, "l'", "l'")).name).toBe('Issa Modèle');
  });
});
