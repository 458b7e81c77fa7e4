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
});
