/** Those who fight each other are not struck besides. */
import { describe, expect, it } from 'vitest';
import type { EventRecord, Party } from '../../model/record.js';
import { eventOf } from '../fuse/event-of.js';
import { naming, party } from '../testing/naming.js';
import { withoutOwnFallen } from './both-sides.js';

const parts = { claimantOf: () => ({ text: '', start: 0, end: 0, name: null, code: 'UNK.OTH' }), idOf: () => 'id' };
const police = party('MLI.COP', 'policiers');
const crowd = party('MLI.CVL', 'manifestants');

function fight(actors: readonly Party[], recipients: readonly Party[]): EventRecord {
  return withoutOwnFallen(eventOf([naming({ actors, recipients })], parts));
}

describe('withoutOwnFallen', () => {
  it('drops the wounded of both sides', () => {
    expect(fight([police, crowd], [police, crowd]).recipients).toEqual([]);
  });

  it('keeps those of one side, who may be bystanders, and whoever one side strikes', () => {
    expect(fight([police, crowd], [crowd]).recipients).toEqual([crowd]);
    expect(fight([police], [crowd]).recipients).toEqual([crowd]);
  });
});
