/** A force that is sent somewhere, known by its name, is deployed there: as inferred, and only where no word says where. */
import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../model/record.js';
import { eventOf } from '../fuse/event-of.js';
import { naming } from '../testing/naming.js';
import { inTheatre } from './theatre.js';

const parts = { claimantOf: () => ({ text: '', start: 0, end: 0, name: null, code: 'UNK.OTH' }), idOf: () => 'id' };
const SAID = "La force Aurore mobilise mille soldats. Le village d'à côté reste calme.";
const aurore = {
  theatre: { name: 'Sahel', country: 'INT' },
  mentions: [{ text: 'Aurore', start: SAID.indexOf('Aurore'), end: SAID.indexOf(' mobilise') }],
};

function event(type: EventRecord['type'], start = 0): EventRecord {
  const made = eventOf([naming({ draft: { type } })], parts);
  const sentence = { text: SAID.slice(start), start, end: start === 0 ? SAID.indexOf('.') : SAID.length };
  return { ...made, mentions: made.mentions.map((m) => ({ ...m, sentence })) };
}

describe('inTheatre', () => {
  it('places a deployment where the force that its sentence names is sent, by the words of the text', () => {
    const { where } = inTheatre(event('MOBILIZE'), [aurore]);
    expect(where).toMatchObject({ text: 'Aurore', name: 'Sahel', country: 'INT', precision: 'region', inferred: true });
  });

  it('leaves a place that the text gives, other acts, and sentences that do not name the force', () => {
    const told = {
      ...event('MOBILIZE'),
      where: { ...aurore.mentions[0], name: 'Kolo', country: 'MLI' },
    } as EventRecord;
    expect(inTheatre(told, [aurore]).where?.name).toBe('Kolo');
    expect(inTheatre(event('ASSAULT'), [aurore]).where).toBeNull();
    expect(inTheatre(event('MOBILIZE', SAID.indexOf('Le village')), [aurore]).where).toBeNull();
  });
});
