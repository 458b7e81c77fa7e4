/** The corpus is scored field by field; what neither side gives counts for nothing. */
import { describe, expect, it } from 'vitest';
import type { VigieRecord } from '../../src/model/record.js';
import type { CorpusArticle } from '../../src/pipeline/corpus.js';
import { scoreCorpus } from './score-corpus.js';

const SENTENCE = 'Des hommes armés ont tué deux bergers lundi à Kolo.';
const gold = {
  type: 'ASSAULT',
  mode: null,
  mentions: [{ sentence: SENTENCE, trigger: 'tué' }],
  actors: [{ text: 'Des hommes armés', code: 'MLI.UAF' }],
  recipients: [{ text: 'deux bergers', code: 'MLI.CVL' }],
  when: { from: '2026-03-02' },
  where: { text: 'Kolo' },
  status: 'occurred',
  killed: { min: 2, max: 2 },
};
const event = {
  ...gold,
  mentions: [{ sentence: { text: SENTENCE }, trigger: { text: 'tué' } }],
  where: { name: 'Kolo', text: 'Kolo' },
};
const article = (events: unknown[]): CorpusArticle =>
  ({ id: 'a', events, quotes: [], places: [], actors: [] }) as unknown as CorpusArticle;
const records = (events: unknown[]): Map<string, VigieRecord> =>
  new Map([['a', { events, quotes: [], places: [], actors: [] } as unknown as VigieRecord]]);

describe('scoreCorpus', () => {
  it('gives one for the same coding', () => {
    const figures = scoreCorpus('corpus', [article([gold])], records([event]));
    expect(Object.values(figures)).toEqual(Object.keys(figures).map(() => 1));
  });

  it('counts a wrong place, toll and party, and an event that is not there', () => {
    const wrong = { ...event, where: null, killed: { min: 2, max: null }, actors: [{ code: 'MLI.REB' }] };
    const figures = scoreCorpus('corpus', [article([gold])], records([wrong, { ...event, type: 'PROTEST' }]));
    expect(figures).toMatchObject({
      'corpus.where': 0,
      'corpus.killed': 0,
      'corpus.when': 1,
      'corpus.typed.precision': 0.5,
    });
    expect(figures['corpus.roles.f1']).toBeCloseTo(2 / 6);
  });

  it('names the article that has no record', () => {
    expect(() => scoreCorpus('corpus', [article([])], new Map())).toThrow('no record for a');
  });
});
