/** Events of two readings are paired field by field. */
import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../src/model/record.js';
import { shared } from './prints.js';

const event = (more: Partial<EventRecord>): EventRecord =>
  ({
    type: 'ASSAULT',
    mode: null,
    status: 'occurred',
    actors: [],
    recipients: [],
    when: null,
    where: null,
    claimants: [],
    killed: null,
    ...more,
  }) as unknown as EventRecord;

describe('shared', () => {
  it('counts each event once, and none that differs in one field', () => {
    const one = [event({}), event({}), event({ status: 'planned' })];
    expect(shared(one, [event({})])).toBe(1);
    expect(shared(one, [event({}), event({}), event({ status: 'denied' })])).toBe(2);
    expect(shared(one, [...one].reverse())).toBe(3);
  });

  it('tells tolls apart', () => {
    const killed = (min: number): EventRecord => event({ killed: { min, max: min } as EventRecord['killed'] });
    expect(shared([killed(3)], [killed(4)])).toBe(0);
    expect(shared([killed(3)], [killed(3)])).toBe(1);
  });
});
