/** A clash with the police beside a protest is one with those who protest. */
import { describe, expect, it } from 'vitest';
import { eventOf } from '../fuse/event-of.js';
import { naming, party } from '../testing/naming.js';
import { TOY_LISTS } from '../testing/toy-lists.js';
import { withCrowd } from './clashed.js';

const parts = { claimantOf: () => ({ text: '', start: 0, end: 0, name: null, code: 'UNK.OTH' }), idOf: () => 'id' };
const police = party('TGO.COP', 'la police');
const students = party('TGO.EDU', 'des étudiants');

function sides(protesters: string, by = police): string[] {
  const march = naming({ actors: [party(protesters)], draft: { type: 'PROTEST' } });
  const clash = naming({ actors: [by], draft: { type: 'ASSAULT', implied: 'crowd' } });
  const [first, event] = [march, clash].map((n) => eventOf([n], parts));
  if (!first || !event) return [];
  const article = { fallen: [], sentences: [0], drafts: [clash.draft], label: null, lists: TOY_LISTS };
  return withCrowd(event, { ...article, events: [first, event], cast: new Set<string>() }).actors.map((p) => p.code);
}

describe('withCrowd', () => {
  it('has the police clash with those who march', () => {
    expect(sides(students.code)).toEqual(['TGO.COP', 'TGO.EDU']);
  });
  it('leaves other fights, and marches elsewhere, alone', () => {
    expect(sides(students.code, party('TGO.REB'))).toEqual(['TGO.REB']);
    expect(sides('FRA.CVL')).toEqual(['TGO.COP']);
  });
});
