/** The attackers of a later sentence are the authors of the last act of violence before them, where its own words name none. */
import { describe, expect, it } from 'vitest';
import type { EventRecord, Party } from '../../model/record.js';
import { eventOf } from '../fuse/event-of.js';
import { naming, party } from '../testing/naming.js';
import { TOY_LISTS } from '../testing/toy-lists.js';
import { attackers } from './attackers.js';

const parts = { claimantOf: () => ({ text: '', start: 0, end: 0, name: null, code: 'UNK.OTH' }), idOf: () => 'id' };
const gendarmes = party('CIV.COP', 'trois gendarmes');
const assailants: Party = { ...party('CIV.UAF', 'Les assaillants'), start: 100 };

function at(start: number, event: EventRecord): EventRecord {
  const mentions = event.mentions.map((m) => ({ ...m, trigger: { ...m.trigger, start, end: start + 8 } }));
  return { ...event, mentions };
}

function strike(start: number, by: readonly Party[], whom: readonly Party[]): EventRecord {
  return at(start, eventOf([naming({ actors: by, recipients: whom })], parts));
}

function found(events: readonly EventRecord[], sentences: readonly number[] = [0, 90]): readonly Party[] {
  const article = { fallen: [], sentences, drafts: [], label: null, lists: TOY_LISTS, cast: new Set<string>() };
  return attackers(events[0] as EventRecord, { ...article, events });
}

describe('attackers', () => {
  const killed = strike(10, [], [gendarmes]);
  const burnt = strike(120, [assailants], []);

  it('are those whom the next sentence takes up', () => {
    expect(found([killed, burnt])).toEqual([assailants]);
  });

  it('are not those of another act between, nor of a far sentence', () => {
    expect(found([killed, strike(60, [], [gendarmes]), burnt])).toEqual([]);
    expect(found([killed, burnt], [0, 20, 40, 60, 90])).toEqual([]);
  });

  it('are not "des hommes armés", who may be others, nor those who fell', () => {
    const others: Party = { ...assailants, text: 'des assaillants' };
    expect(found([killed, strike(120, [others], [])])).toEqual([]);
    expect(found([strike(10, [], [party('CIV.REB', 'douze jihadistes')]), burnt])).toEqual([]);
  });

  it('struck nobody by a plan', () => {
    const planned = at(10, eventOf([naming({ recipients: [gendarmes], draft: { status: 'planned' } })], parts));
    expect(found([planned, burnt])).toEqual([]);
  });
});
