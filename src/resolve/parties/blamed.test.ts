/** A measure is blamed on who took it, where the reproach stands right before its name. */
import { describe, expect, it } from 'vitest';
import type { EventRecord, Party } from '../../model/record.js';
import { eventOf } from '../fuse/event-of.js';
import { naming, party } from '../testing/naming.js';
import { TOY_LISTS } from '../testing/toy-lists.js';
import { blamedFor } from './blamed.js';

const parts = { claimantOf: () => ({ text: '', start: 0, end: 0, name: null, code: 'UNK.OTH' }), idOf: () => 'id' };
const junta = party('BFA.GOV', 'la junte');

/** Whom an NGO blames at 50, where the junta's ban is named at an offset. */
function blamed(at: number, by = party('INT.NGO')): readonly Party[] {
  const reproach = placed(eventOf([naming({ actors: [by], draft: { type: 'ACCUSE' } })], parts), 50);
  const ban = placed(eventOf([naming({ actors: [junta], draft: { type: 'COERCE' } })], parts), at);
  const article = { fallen: [], sentences: [0], drafts: [], label: null, lists: TOY_LISTS };
  return blamedFor(reproach, { ...article, events: [reproach, ban], cast: new Set<string>() });
}

function placed(event: EventRecord, start: number): EventRecord {
  return {
    ...event,
    mentions: event.mentions.map((m) => ({ ...m, trigger: { ...m.trigger, start, end: start + 8 } })),
  };
}

describe('blamedFor', () => {
  it('is who took the measure right behind', () => {
    expect(blamed(62)).toEqual([junta]);
  });
  it('is nobody before it, far behind it, nor oneself', () => {
    expect(blamed(10)).toEqual([]);
    expect(blamed(120)).toEqual([]);
    expect(blamed(62, party('BFA.GOV'))).toEqual([]);
  });
});
