/** Where an article is set: its country, its institutions, the places of its people. */
import { describe, expect, it } from 'vitest';
import { resolveActors } from './index.js';
import { NO_DRAFT, parsedOf, phraseOf, resolve, toyIndex } from './testing/toy.js';

const ABROAD = [
  'Mali/PROPN/root/-1 :/PUNCT/punct/0 un/DET/det/3 débat/NOUN/parataxis/0 français/ADJ/amod/3',
  'Des/DET/det/1 soldats/NOUN/nsubj/3 français/ADJ/amod/1 combattent/VERB/root/-1 au/ADP/case/5 Mali/PROPN/obl/3 ./PUNCT/punct/3',
  "L'/DET/det/1 armée/NOUN/nsubj/3 française/ADJ/amod/1 confirme/VERB/root/-1 ./PUNCT/punct/3",
  'La/DET/det/1 France/PROPN/nsubj/2 insiste/VERB/root/-1 ./PUNCT/punct/2',
  'Le/DET/det/1 gouvernement/NOUN/nsubj/2 refuse/VERB/root/-1',
];

describe('the article’s country', () => {
  it('is where things happen; its government may be another', () => {
    const parsed = parsedOf(ABROAD);
    const { articleCountry, partyOf } = resolve(parsed);
    expect(articleCountry).toBe('MLI');
    expect(partyOf(phraseOf(parsed, 4, 'Le gouvernement', 'gouvernement')).code).toBe('FRA.GOV');
  });

  it('counts the seat of a government for its institutions', () => {
    const parsed = parsedOf([
      'Mali/PROPN/root/-1 :/PUNCT/punct/0 le/DET/det/3 Mali/PROPN/parataxis/0',
      "L'/DET/det/1 Élysée/PROPN/nsubj/2 précise/VERB/root/-1",
      "L'/DET/det/1 Élysée/PROPN/nsubj/2 insiste/VERB/root/-1",
      "L'/DET/det/1 Élysée/PROPN/nsubj/2 confirme/VERB/root/-1",
      "L'/DET/det/1 Élysée/PROPN/nsubj/2 dément/VERB/root/-1",
      'Le/DET/det/1 directeur/NOUN/nsubj/2 parle/VERB/root/-1',
    ]);
    expect(resolve(parsed).partyOf(phraseOf(parsed, 5, 'Le directeur', 'directeur')).code).toBe('FRA.GOV');
  });

  it('is the dateline’s where the text names none', () => {
    const parsed = parsedOf(['Réunion/NOUN/root/-1', 'Le/DET/det/1 gouvernement/NOUN/nsubj/2 refuse/VERB/root/-1']);
    const article = { published: null, dateline: 'Niamey' };
    expect(resolveActors({ parsed, draft: NO_DRAFT, article, actors: toyIndex() }).articleCountry).toBe('NER');
  });

  it('is not that of a case inquired into, nor of who came from there', () => {
    const parsed = parsedOf([
      'Affaire/NOUN/root/-1 nigérienne/ADJ/amod/0 à/ADP/case/3 Bamako/PROPN/nmod/0',
      'Un/DET/det/1 Nigérien/NOUN/nsubj/3 est/AUX/aux/3 arrêté/VERB/root/-1 à/ADP/case/5 Bamako/PROPN/obl/3',
      'Le/DET/det/1 gouvernement/NOUN/nsubj/2 refuse/VERB/root/-1',
    ]);
    expect(resolve(parsed).partyOf(phraseOf(parsed, 2, 'Le gouvernement', 'gouvernement')).code).toBe('MLI.GOV');
  });

  it('is that of a nation that speaks as a whole', () => {
    const parsed = parsedOf([
      'Armée/NOUN/root/-1 nigérienne/ADJ/amod/0 à/ADP/case/3 Bamako/PROPN/nmod/0',
      'Les/DET/det/1 Nigériens/NOUN/nsubj/3 ont/AUX/aux/3 voté/VERB/root/-1',
      'Le/DET/det/1 gouvernement/NOUN/nsubj/2 refuse/VERB/root/-1',
    ]);
    expect(resolve(parsed).partyOf(phraseOf(parsed, 2, 'Le gouvernement', 'gouvernement')).code).toBe('NER.GOV');
  });

  it('is not that of a country that only speaks, once', () => {
    const parsed = parsedOf([
      'Réunion/NOUN/root/-1',
      'Le/DET/det/1 gouvernement/NOUN/nsubj/2 tombe/VERB/root/-1',
      'La/DET/det/1 France/PROPN/nsubj/2 proteste/VERB/root/-1',
    ]);
    const { articleCountry, partyOf } = resolve(parsed);
    expect(articleCountry).toBeNull();
    expect(partyOf(phraseOf(parsed, 1, 'Le gouvernement', 'gouvernement')).code).toBe('UNK.GOV');
  });

  it('is the one that a short text names, if only once', () => {
    const parsed = parsedOf([
      'Réunion/NOUN/root/-1',
      'Le/DET/det/1 Niger/PROPN/nsubj/2 proteste/VERB/root/-1',
      'La/DET/det/1 cour/NOUN/nsubj/2 refuse/VERB/root/-1',
    ]);
    const { articleCountry, partyOf } = resolve(parsed);
    expect(articleCountry).toBe('NER');
    expect(partyOf(phraseOf(parsed, 2, 'La cour', 'cour')).code).toBe('NER.JUD');
  });

  it('is null where nothing says it, and codes then say UNK', () => {
    const parsed = parsedOf(['Réunion/NOUN/root/-1', 'Des/DET/det/1 civils/NOUN/nsubj/2 fuient/VERB/root/-1']);
    const { articleCountry, partyOf } = resolve(parsed);
    expect([articleCountry, partyOf(phraseOf(parsed, 1, 'Des civils', 'civils')).code]).toEqual([null, 'UNK.CVL']);
  });
});

describe('places of people', () => {
  it('takes the country of a located town', () => {
    const parsed = parsedOf([
      'Mali/PROPN/root/-1',
      'Les/DET/det/1 habitants/NOUN/nsubj/4 de/ADP/case/3 Fictive/PROPN/nmod/1 fuient/VERB/root/-1',
    ]);
    const town = phraseOf(parsed, 1, 'Fictive', 'Fictive');
    const places = [{ start: town.start, end: town.end, country: 'NER' }];
    const article = { published: null, dateline: null };
    const { partyOf } = resolveActors({ parsed, draft: NO_DRAFT, article, actors: toyIndex(), places });
    expect(partyOf(phraseOf(parsed, 1, 'Les habitants de Fictive', 'habitants')).code).toBe('NER.CVL');
  });

  it('counts civilians of several countries as international', () => {
    const parsed = parsedOf([
      'Mali/PROPN/root/-1',
      'Des/DET/det/1 civils/NOUN/nsubj/2 fuient/VERB/root/-1 au/ADP/case/4 Mali/PROPN/obl/2 et/CCONJ/cc/7 au/ADP/case/7 Niger/PROPN/conj/4',
    ]);
    expect(resolve(parsed).partyOf(phraseOf(parsed, 1, 'Des civils', 'civils')).code).toBe('INT.CVL');
  });
});

describe('signatures', () => {
  it('makes a journalist of the medium of whoever signs a line with it', () => {
    const parsed = parsedOf([
      'Mali/PROPN/root/-1',
      'Aminata/PROPN/root/-1 Fictive/PROPN/flat:name/0 ,/PUNCT/punct/0 Bamako/PROPN/conj/0 ,/PUNCT/punct/0 Radio/PROPN/conj/0 Colline/PROPN/flat:name/5',
    ]);
    expect(resolve(parsed).actors.find((a) => a.name === 'Aminata Fictive')?.code).toBe('MLI.JRN');
  });
});
