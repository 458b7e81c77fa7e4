/** Who goes on being meant: chains of pronouns, as many soldiers, the same ministry, the former president; and names on a roll of the dead. */
import { describe, expect, it } from 'vitest';
import type { Party } from '../../model/record.js';
import { NO_DRAFT, parsedOf, phraseOf, resolve } from './testing/toy.js';

const TITLE = 'Mali/PROPN/root/-1 :/PUNCT/punct/0 une/DET/det/3 réunion/NOUN/parataxis/0';

function partyIn(sentences: readonly string[], text: string, head: string): Party {
  const parsed = parsedOf([TITLE, ...sentences]);
  return resolve(parsed, null).partyOf(phraseOf(parsed, sentences.length, text, head));
}

describe('chains of pronouns', () => {
  const colonel = 'Le/DET/det/1 colonel/NOUN/nsubj/3 nigérien/ADJ/amod/1 arrive/VERB/root/-1 ./PUNCT/punct/3';
  const court = 'Il/PRON/nsubj/1 salue/VERB/root/-1 la/DET/det/3 cour/NOUN/obj/1 ./PUNCT/punct/1';
  const last = 'Il/PRON/nsubj/1 repart/VERB/root/-1 ./PUNCT/punct/1';

  it('lead on to whom the first takes up, however far', () => {
    expect(partyIn([colonel, court, court, court, court, court, last], 'Il', 'Il').code).toBe('NER.MIL');
  });
});

describe('a plural for two', () => {
  const codesOf = (told: string): string[] => {
    const parsed = parsedOf([TITLE, told, 'Ils/PRON/nsubj/1 partent/VERB/root/-1 ./PUNCT/punct/1']);
    return resolve(parsed, null)
      .partiesOf(phraseOf(parsed, 2, 'Ils', 'Ils'))
      .map((p) => p.code);
  };

  it('is both: "Le Mali et le Niger partent. Ils…"', () => {
    const both =
      'Le/DET/det/1 Mali/PROPN/nsubj/5 et/CCONJ/cc/4 le/DET/det/4 Niger/PROPN/conj/1 partent/VERB/root/-1 ./PUNCT/punct/5';
    expect(codesOf(both)).toEqual(['MLI.GOV', 'NER.GOV']);
  });

  it('is none of those whom one only deals with: "La cour salue le Mali et le Niger. Ils…"', () => {
    const dealt =
      'La/DET/det/1 cour/NOUN/nsubj/2 salue/VERB/root/-1 le/DET/det/4 Mali/PROPN/obj/2 et/CCONJ/cc/7 le/DET/det/7 Niger/PROPN/conj/4 ./PUNCT/punct/2';
    expect(codesOf(dealt)).toEqual([]);
  });
});

describe('a subject pronoun in a relative clause', () => {
  it('is not whom the clause tells about: "salue le ministre nigérien, à qui il pardonne"', () => {
    const told =
      'Le/DET/det/1 colonel/NOUN/nsubj/3 malien/ADJ/amod/1 salue/VERB/root/-1 le/DET/det/5 ministre/NOUN/obj/3 nigérien/ADJ/amod/5 à/ADP/case/8 qui/PRON/obl/10 il/PRON/nsubj/10 pardonne/VERB/acl:relcl/5 ./PUNCT/punct/3';
    expect(partyIn([told], 'il', 'il').code).toBe('MLI.MIL');
  });
});

describe('what is said of as many, or of the same ministry', () => {
  const soldiers = (count: string, of: string) =>
    `${count}/NUM/nummod/1 soldats/NOUN/nsubj/3 ${of}/ADJ/amod/1 arrivent/VERB/root/-1 ./PUNCT/punct/3`;

  it('"treize soldats" are the thirteen named before, not the others named last', () => {
    const bare = 'Treize/NUM/nummod/1 soldats/NOUN/nsubj/2 partent/VERB/root/-1 ./PUNCT/punct/2';
    const told = [soldiers('Treize', 'français'), soldiers('Neuf', 'nigériens'), bare];
    expect(partyIn(told, 'Treize soldats', 'soldats').code).toBe('FRA.MIL');
  });

  it('"le ministre des Armées" is of the country whose minister of that was named', () => {
    const minister = (adjective: string, of: string) =>
      `Le/DET/det/1 ministre/NOUN/nsubj/5 ${adjective}/ADJ/amod/1 de/ADP/case/4 ${of}/NOUN/nmod/1 parle/VERB/root/-1 ./PUNCT/punct/5`;
    const bare =
      'Un/DET/det/1 ministre/NOUN/nsubj/4 de/ADP/case/3 Armées/NOUN/nmod/1 répond/VERB/root/-1 ./PUNCT/punct/4';
    const told = [minister('français', 'Armées'), minister('nigérien', 'Santé'), bare];
    expect(partyIn(told, 'Un ministre de Armées', 'ministre').code).toBe('FRA.GOV');
  });
});

describe('an undated article', () => {
  const named = 'Issa/PROPN/nsubj/2 Modèle/PROPN/flat:name/0 parle/VERB/root/-1 ./PUNCT/punct/2';
  const codeOf = (title: string): string | undefined =>
    resolve(parsedOf([TITLE, named, title]), null).actors.find((a) => a.name === 'Issa Modèle')?.code;

  it('says who has left office: "l\'ancien président"', () => {
    const former = "L'/DET/det/2 ancien/ADJ/amod/2 président/NOUN/nsubj/3 assume/VERB/root/-1 ./PUNCT/punct/3";
    expect(codeOf(former)).toBe('NER.ELI');
    const present = 'Le/DET/det/1 président/NOUN/nsubj/2 assume/VERB/root/-1 ./PUNCT/punct/2';
    expect(codeOf(present)).toBe('NER.GOV');
  });
});

describe('a roll of the dead', () => {
  const dead = 'Deux/NUM/nummod/1 soldats/NOUN/nsubj/2 meurent/VERB/root/-1 ./PUNCT/punct/2';
  const namesOf = (line: string): string[] => {
    const parsed = parsedOf([TITLE, dead, line]);
    const fallen = [phraseOf(parsed, 1, 'Deux soldats', 'soldats')];
    return resolve(parsed, null, { ...NO_DRAFT, fallen }).actors.map((a) => a.name);
  };

  it('indexes no name of which nothing is said', () => {
    expect(namesOf('Colonel/NOUN/root/-1 Oumar/PROPN/flat/0 Inventé/PROPN/flat:name/1 ./PUNCT/punct/0')).toEqual([]);
    const parted =
      'Colonel/NOUN/nsubj/3 Oumar/PROPN/flat/0 Inventé/PROPN/flat:name/1 parle/VERB/root/-1 ./PUNCT/punct/3';
    expect(namesOf(parted)).toEqual(['Oumar Inventé']);
  });
});
