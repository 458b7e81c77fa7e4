/** Hostages whom nobody is said to have freed: let go by their captors, unless the article tells of force. */
import { describe, expect, it } from 'vitest';
import type { DraftEvent } from '../../model/draft.js';
import { withLetGo } from './let-go.js';

const freed = (actors: readonly string[]): DraftEvent =>
  ({ type: 'AID', mode: null, actors, recipients: [], rules: ['toy.freed'] }) as unknown as DraftEvent;
const byForce = (rule: string): boolean => rule === 'toy.freed';
const types = (events: readonly DraftEvent[]) => events.map((e) => `${e.type}/${e.mode}`);

describe('hostages set free', () => {
  it('"les otages ont été libérés mardi" is a release', () => {
    expect(types(withLetGo([freed([])], () => false, byForce))).toEqual(['RETREAT/release']);
  });
  it('a rescue stays one where the article tells of an assault, or says who freed them', () => {
    expect(types(withLetGo([freed([])], () => true, byForce))).toEqual(['AID/null']);
    expect(types(withLetGo([freed(['les commandos'])], () => false, byForce))).toEqual(['AID/null']);
  });
});
