/** Those to whom something was done are people, whatever their trade is called. */
import { describe, expect, it } from 'vitest';
import type { DraftEvent, DraftToll, Phrase } from '../../model/draft.js';
import { naming } from '../testing/naming.js';
import { hurtIn, hurtKey } from './hurt.js';

const words = (head: number): Phrase => ({
  text: 'marcheurs',
  start: head * 10,
  end: head * 10 + 9,
  sentence: 0,
  head,
  first: head,
  last: head,
});
const toll = (kind: DraftToll['kind'], counted: Phrase): DraftToll => ({
  ...{ kind, min: 10, max: 10, side: 'recipients', partOf: false, text: '', start: 0, end: 1 },
  counted,
});
const event = (draft: Partial<DraftEvent>): DraftEvent => naming({ draft }).draft;

describe('hurtIn', () => {
  it('holds those counted and the collective that counts them: "une dizaine de marcheurs"', () => {
    const found = hurtIn({ events: [event({ tolls: [toll('arrested', words(3))], recipients: [words(1)] })] });
    expect([...found]).toEqual([hurtKey(words(3)), hurtKey(words(1))]);
  });

  it('holds those let go, whom nobody counts; nobody else', () => {
    const release = event({ type: 'RETREAT', mode: 'release', recipients: [words(2)] });
    const visit = event({ type: 'CONSULT', mode: 'visit', recipients: [words(5)] });
    expect([...hurtIn({ events: [release, visit] })]).toEqual([hurtKey(words(2))]);
  });
});
