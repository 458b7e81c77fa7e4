/** Who was told of just before, under another word: pronouns of groups, wider nouns, people of a body that is not named again. */
import { describe, expect, it } from 'vitest';
import type { DraftEvent, Phrase } from '../../model/draft.js';
import { NO_DRAFT, parsedOf, phraseOf, resolve } from './testing/toy.js';

const TITLE = 'Mali/PROPN/root/-1 :/PUNCT/punct/0 une/DET/det/3 réunion/NOUN/parataxis/0';
const BAND = 'Le/DET/det/1 FFL/PROPN/nsubj/2 attaque/VERB/root/-1 ./PUNCT/punct/2';
const COURT = 'La/DET/det/1 cour/NOUN/nsubj/2 proteste/VERB/root/-1 ./PUNCT/punct/2';
const THEY = 'Ils/PRON/nsubj/1 partent/VERB/root/-1 ./PUNCT/punct/1';

/** An attack by those words, which is all that the resolution asks of the event. */
function attackBy(actor: Phrase): DraftEvent {
  return { type: 'ASSAULT', actors: [actor], recipients: [], claimants: [], tolls: [] } as unknown as DraftEvent;
}

function codeOf(told: string, next: string, text: string, head: string, strikes?: [string, string]): string {
  const parsed = parsedOf([TITLE, told, next]);
  const events = strikes ? [attackBy(phraseOf(parsed, 1, ...strikes))] : [];
  return resolve(parsed, null, { ...NO_DRAFT, events }).partyOf(phraseOf(parsed, 2, text, head)).code;
}

describe('a plural for a corps that alone acted', () => {
  it('is the armed group: "Le FFL attaque. Ils partent."', () => {
    expect(codeOf(BAND, THEY, 'Ils', 'Ils')).toBe('MLI.REB');
  });

  it('is no court, and no band beside another subject', () => {
    expect(codeOf(COURT, THEY, 'Ils', 'Ils')).toBe('UNK.OTH');
    const both = `${BAND.replace(' ./PUNCT/punct/2', '')} et/CCONJ/cc/6 la/DET/det/5 cour/NOUN/nsubj/6 proteste/VERB/conj/2`;
    expect(codeOf(both, THEY, 'Ils', 'Ils')).toBe('UNK.OTH');
  });
});

describe('a word that says nothing of who they are', () => {
  const ASSAILANTS = 'Les/DET/det/1 assaillants/NOUN/nsubj/2 partent/VERB/root/-1 ./PUNCT/punct/2';
  const COMMANDO = 'Le/DET/det/1 commando/NOUN/nsubj/2 part/VERB/root/-1 ./PUNCT/punct/2';

  it('means the group that the sentence before says attacked', () => {
    expect(codeOf(BAND, ASSAILANTS, 'Les assaillants', 'assaillants', ['Le FFL', 'FFL'])).toBe('MLI.REB');
    expect(codeOf(BAND, COMMANDO, 'Le commando', 'commando', ['Le FFL', 'FFL'])).toBe('MLI.REB');
  });

  it('means nobody named where nobody named attacked', () => {
    expect(codeOf(BAND, ASSAILANTS, 'Les assaillants', 'assaillants')).toBe('MLI.UAF');
  });
});

describe('a wider noun', () => {
  const UNION = 'Une/DET/det/1 association/NOUN/nsubj/3 nigérienne/ADJ/amod/1 proteste/VERB/root/-1 ./PUNCT/punct/3';
  const WIDER = "L'/DET/det/1 organisation/NOUN/nsubj/2 insiste/VERB/root/-1 ./PUNCT/punct/2";
  const MINISTER = 'Aminata/PROPN/nsubj/2 Inventée/PROPN/flat:name/0 parle/VERB/root/-1 ./PUNCT/punct/2';
  const RESPONSIBLE = (article: string): string =>
    `${article}/DET/det/1 responsable/NOUN/nsubj/2 insiste/VERB/root/-1 ./PUNCT/punct/2`;

  it('takes up the body without a name that was subject before', () => {
    expect(codeOf(UNION, WIDER, "L'organisation", 'organisation')).toBe('NER.NGO');
    expect(codeOf(COURT, WIDER, "L'organisation", 'organisation')).toBe('MLI.NGO');
  });

  it('takes up the person named before, where gender allows', () => {
    const nameOf = (article: string): string | null => {
      const parsed = parsedOf([TITLE, MINISTER, RESPONSIBLE(article)]);
      return resolve(parsed).partyOf(phraseOf(parsed, 2, `${article} responsable`, 'responsable')).name;
    };
    expect([nameOf('La'), nameOf('Le'), nameOf('Une')]).toEqual(['Aminata Inventée', null, null]);
  });
});

describe('people of a body that is not named again', () => {
  const of = (noun: string): string =>
    `Des/DET/det/1 membres/NOUN/nsubj/5 de/ADP/case/4 le/DET/det/4 ${noun}/NOUN/nmod/1 parlent/VERB/root/-1 ./PUNCT/punct/5`;

  it('are what the body is', () => {
    expect(codeOf(BAND, of('groupe'), 'Des membres de le groupe', 'membres')).toBe('MLI.REB');
    expect(codeOf(COURT, of('groupe'), 'Des membres de le groupe', 'membres')).toBe('MLI.OTH');
  });
});
