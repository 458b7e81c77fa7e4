/** A spokesman of who acts is no source of what is said. */
import { describe, expect, it } from 'vitest';
import { eventOf } from '../fuse/event-of.js';
import { naming, party } from '../testing/naming.js';
import { withoutMouthpiece } from './mouthpiece.js';

const parts = { claimantOf: () => ({ text: '', start: 0, end: 0, name: null, code: 'UNK.OTH' }), idOf: () => 'id' };
const from = (code: string) => [{ text: 'la présidence', start: 0, end: 13, name: null, code, via: null }];
const support = (code: string) => ({
  ...eventOf([naming({ actors: [party('TGO.GOV')], draft: { type: 'SUPPORT' } })], parts),
  claimants: from(code),
});

describe('withoutMouthpiece', () => {
  it('"le président a salué l\'accord, a indiqué la présidence" is the article\'s report', () => {
    expect(withoutMouthpiece(support('TGO.GOV')).claimants).toEqual([]);
  });

  it('another\'s word stays his: "…, selon l\'agence"', () => {
    expect(withoutMouthpiece(support('FRA.JRN')).claimants).toHaveLength(1);
  });

  it('what is to come, or no act of speech, stays his who tells it', () => {
    expect(withoutMouthpiece({ ...support('TGO.GOV'), status: 'planned' }).claimants).toHaveLength(1);
    expect(withoutMouthpiece({ ...support('TGO.GOV'), type: 'ASSAULT' }).claimants).toHaveLength(1);
  });
});
