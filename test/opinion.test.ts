/** Editorials and opinion: judgements, habits and set phrases that are no acts, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { EventRecord } from '../src/model/record.js';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { recordOf } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

const events = (text: string): readonly EventRecord[] => recordOf(vigie, text).events;

describe('coups', () => {
  it('finds no federal state in "le coup d\'État du Niger"', () => {
    expect(events("Le coup d'État du Niger a surpris la région.")[0]?.where?.country).toBe('NER');
  });
});

describe('what is no act', () => {
  it('takes fighting for a trade under "qui", unless a day, a place or a name makes it one', () => {
    expect(events('Le convoi apporte des vivres à des soldats qui combattent les terroristes.')).toEqual([]);
    expect(events('Le maire a vu les soldats qui combattent les terroristes à Djibo.').length).toBe(1);
  });

  it('tells of no attack where somebody is exposed to them', () => {
    expect(events('Le nord du Mali reste exposé aux attaques terroristes.')).toEqual([]);
    expect(events('Le nord du Mali a subi des attaques terroristes.').length).toBe(1);
  });
});

describe('who does not speak', () => {
  it('hears no thing behind a comma', () => {
    const [event] = events('Le ministre est dépassé par les enlèvements de Kolo, évoque une vague de rapts.');
    expect(event?.claimants).toEqual([]);
  });
});
