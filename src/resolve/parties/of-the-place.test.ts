/** Groups without a country of their own belong to the place of their event. */
import { describe, expect, it } from 'vitest';
import type { FoundParty } from '../actor/party.js';
import { eventOf } from '../fuse/event-of.js';
import { naming, party, place } from '../testing/naming.js';
import { ofThePlace } from './of-the-place.js';

const parts = { claimantOf: () => ({ text: '', start: 0, end: 0, name: null, code: 'UNK.OTH' }), idOf: () => 'id' };
const local = (code: string, name: string): FoundParty => ({ ...party(code, name), local: true });

describe('ofThePlace', () => {
  it('gives "les jihadistes" the country where they struck', () => {
    const event = eventOf(
      [naming({ actors: [local('INT.REB', 'les jihadistes')], where: place('Kolo', 'town', 'BFA') })],
      parts,
    );
    expect(ofThePlace(event).actors).toEqual([party('BFA.REB', 'les jihadistes')]);
  });

  it('leaves those alone of whom a word says whose they are', () => {
    const event = eventOf([naming({ actors: [party('FRA.MIL')], where: place('Kolo', 'town', 'BFA') })], parts);
    expect(ofThePlace(event).actors).toEqual([party('FRA.MIL')]);
  });

  it('keeps what the article gives where the event has no place, and never prints the mark', () => {
    const event = eventOf([naming({ recipients: [local('MLI.CVL', 'des villageois')] })], parts);
    expect(ofThePlace(event).recipients).toEqual([party('MLI.CVL', 'des villageois')]);
  });

  it('has a government speak to its own people, wherever the talk is about', () => {
    const speech = naming({
      draft: { type: 'REQUEST' },
      actors: [party('FRA.GOV', 'le ministère')],
      recipients: [local('BEN.CVL', 'les voyageurs')],
      where: place('Kolo', 'town', 'BEN'),
    });
    expect(ofThePlace(eventOf([speech], parts)).recipients[0]?.code).toBe('FRA.CVL');
  });

  it('tells a nation that is spoken to by its state from that state', () => {
    const nation: FoundParty = { ...party('MLI.GOV', 'les Maliens'), nation: true };
    const call = naming({
      draft: { type: 'REQUEST' },
      actors: [party('MLI.GOV', 'le président')],
      recipients: [nation],
    });
    expect(ofThePlace(eventOf([call], parts)).recipients[0]?.code).toBe('MLI.CVL');
    const pact = naming({ draft: { type: 'AGREE' }, actors: [party('FRA.GOV', 'Paris')], recipients: [nation] });
    expect(ofThePlace(eventOf([pact], parts)).recipients[0]?.code).toBe('MLI.GOV');
  });
});
