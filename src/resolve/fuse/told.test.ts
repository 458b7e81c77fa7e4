/** Who speaks of what, how sure it is, and whom the later sentence adds. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../code/testing/tree.js';
import { day, type NamingShape, naming, party, place, told } from '../testing/naming.js';
import { clusterNamings } from './cluster.js';
import { compare } from './compare.js';
import { eventOf } from './event-of.js';
import type { Naming } from './naming.js';

const parts = { claimantOf: () => ({ text: '', start: 0, end: 0, name: null, code: 'UNK.OTH' }), idOf: () => 'id' };

describe('demands', () => {
  const asks = (infinitive: string, index: number, recipients: Naming['recipients'] = []) => {
    const sentence = sentenceOf(
      `
      a avoir AUX 2 aux
      appelé appeler VERB 0 root VerbForm=Part|Tense=Past
      à à ADP 4 mark
      ${infinitive} ${infinitive} VERB 2 xcomp VerbForm=Inf
    `,
      { index },
    );
    return told(sentence, 'appelé', { actors: [party('CIV.PTY', 'le parti')], recipients, draft: { type: 'REQUEST' } });
  };

  it('of two things, the one to nobody, are two', () => {
    const union = [party('INT.IGO', "l'Union")];
    expect(clusterNamings([asks('manifester', 1), asks('intervenir', 2, union)])).toHaveLength(2);
    expect(clusterNamings([asks('manifester', 1), asks('manifester', 2)])).toHaveLength(1);
    expect(clusterNamings([asks('cesser', 1, union), asks('arrêter', 2, union)])).toHaveLength(1);
  });
});

describe('people by their names', () => {
  const praise = (sentence: number, actors: Naming['actors']) =>
    naming({ sentence, trigger: 'saluer', actors, draft: { type: 'SUPPORT' } });

  it('speak each for themselves', () => {
    const awa = praise(1, [party('MLI.PTY', 'Awa Diallo')]);
    const issa = praise(2, [{ ...party('MLI.PTY', 'le député'), name: null }, party('MLI.PTY', 'Issa Kolo')]);
    expect(clusterNamings([awa, issa])).toHaveLength(2);
    expect(clusterNamings([awa, praise(2, [party('MLI.PTY', 'Mme Diallo')])])).toHaveLength(1);
    expect(clusterNamings([awa, praise(2, [party('MLI.PTY', 'le parti des Braves')])])).toHaveLength(1);
  });
});

describe('a status', () => {
  const coup = (sentence: number, status: 'occurred' | 'unconfirmed') =>
    naming({ sentence, trigger: 'putsch', upos: 'NOUN', draft: { type: 'COERCE', mode: 'coup', status } });

  it('is that of the facts, not of the doubt about who did it', () => {
    const facts = [coup(1, 'occurred'), coup(2, 'occurred')];
    expect(eventOf([...facts, coup(3, 'unconfirmed')], parts).status).toBe('occurred');
    expect(eventOf([coup(1, 'occurred'), coup(3, 'unconfirmed')], parts).status).toBe('unconfirmed');
  });

  it('is done where a past verb carries the noun', () => {
    const launched = sentenceOf(
      `
      a avoir AUX 2 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
      lancé lancer VERB 0 root Tense=Past|VerbForm=Part
      une un DET 4 det
      offensive offensive NOUN 2 obj Number=Sing
    `,
      { index: 1 },
    );
    const intended = naming({ sentence: 2, trigger: 'attaquer', draft: { status: 'planned' } });
    expect(eventOf([intended, told(launched, 'offensive')], parts).status).toBe('occurred');
  });
});

describe('the next sentence', () => {
  const attack = naming({ sentence: 1, actors: [party('MLI.UAF', 'des hommes armés')], when: day('2025-03-03') });
  const dead = (shape: NamingShape = {}) =>
    naming({ sentence: 2, trigger: 'tuer', recipients: [party('MLI.CVL', 'dix civils')], killed: 10, ...shape });

  it('counts those whom the attack struck', () => {
    expect(compare(attack, dead())).toBeGreaterThan(compare(attack, dead({ where: place('Kolo') })));
  });

  it('may tell of others', () => {
    const freed = (sentence: number, text: string) =>
      naming({ sentence, trigger: 'libérer', recipients: [party('MLI.JRN', text)], draft: { type: 'RETREAT' } });
    const two = freed(1, 'deux journalistes');
    expect(compare(two, freed(2, 'trois autres reporters'))).toBeLessThan(compare(two, freed(2, 'les reporters')));
    expect(compare(two, freed(2, 'les autres reporters'))).toBe(compare(two, freed(2, 'les reporters')));
  });
});
