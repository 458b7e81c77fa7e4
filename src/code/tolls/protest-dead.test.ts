/** The dead that wait for an act go with the protest told just before, unless an act of violence is told, or they are known from elsewhere. */
import { describe, expect, it } from 'vitest';
import type { DraftEvent, DraftToll } from '../../model/draft.js';
import { withDeadAfterProtest } from './protest-dead.js';

const toll = (min: number): DraftToll => ({
  kind: 'killed',
  min,
  max: min,
  side: 'recipients',
  counted: null,
  partOf: false,
  text: `${min} morts`,
  start: 0,
  end: 7,
});

function draft(type: DraftEvent['type'], sentence: number, more: Partial<DraftEvent> = {}): DraftEvent {
  const trigger = { sentence, head: 0, first: 0, last: 0, text: type, start: sentence * 100, end: sentence * 100 + 5 };
  return {
    type,
    mode: null,
    contexts: [],
    sentence,
    trigger,
    actors: [],
    recipients: [],
    scope: { first: 0, last: 0 },
    status: 'occurred',
    claimants: [],
    tolls: [],
    anaphoric: false,
    rules: ['toy'],
    ...more,
  };
}

/** "**Deux personnes** ont perdu la vie" */
const died = (sentence: number, min = 2): DraftEvent =>
  draft('ASSAULT', sentence, { resumes: true, anaphoric: true, tolls: [toll(min)] });
/** "Le bilan est de **deux morts**" */
const counted = (sentence: number): DraftEvent =>
  draft('ASSAULT', sentence, { rules: ['fr.toll'], anaphoric: true, tolls: [toll(2)] });

const typesOf = (...events: DraftEvent[]): string =>
  withDeadAfterProtest(events)
    .map((e) => e.type)
    .join(' ');

describe('the dead after a protest', () => {
  it('are its dead, and on neither side', () => {
    expect(typesOf(draft('PROTEST', 0), died(1))).toBe('PROTEST PROTEST');
    expect(typesOf(draft('PROTEST', 0), counted(2))).toBe('PROTEST PROTEST');
    const dead = withDeadAfterProtest([draft('PROTEST', 0), died(1)])[1];
    expect(dead).toMatchObject({ recipients: [], anaphoric: true, tolls: [{ side: null, min: 2 }] });
    expect(dead).not.toHaveProperty('resumes');
  });

  it.each([
    ['an attack is told', [draft('PROTEST', 0), draft('ASSAULT', 1), died(2)]],
    ['the protest stands too far back', [draft('PROTEST', 0), died(3)]],
    ['the protest comes after', [died(0), draft('PROTEST', 1)]],
    ['one man is known from elsewhere', [draft('PROTEST', 0), died(1, 1)]],
    ['no protest is told', [draft('RETREAT', 0), counted(1)]],
  ])('are not where %s', (_, events) => {
    expect(withDeadAfterProtest(events)).toEqual(events);
  });
});
