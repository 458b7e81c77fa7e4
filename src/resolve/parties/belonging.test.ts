/** Those accused of belonging to an armed group are coded as its fighters, before the law and only there. */
import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../model/record.js';
import { eventOf } from '../fuse/event-of.js';
import { naming, party } from '../testing/naming.js';
import { withBelonging } from './belonging.js';

const parts = { claimantOf: () => ({ text: '', start: 0, end: 0, name: null, code: 'UNK.OTH' }), idOf: () => 'id' };
const men = party('FRA.CVL', 'deux hommes');

function event(type: EventRecord['type'], text: string): EventRecord {
  const made = eventOf([naming({ recipients: [men], draft: { type } })], parts);
  return { ...made, mentions: made.mentions.map((m) => ({ ...m, sentence: { text, start: 0, end: text.length } })) };
}

const codes = (events: readonly EventRecord[]): string[] => events.map((e) => e.recipients[0]?.code ?? '');
const SAID = "Ils sont soupçonnés d'appartenir au Front de Kara";
const front = { start: SAID.indexOf('Front'), end: SAID.length };

describe('withBelonging', () => {
  it('codes the accused, and those arrested with them', () => {
    const told = [event('ACCUSE', SAID), event('COERCE', 'Ils ont été arrêtés')];
    expect(codes(withBelonging(told, [front]))).toEqual(['FRA.REB', 'FRA.REB']);
  });

  it('leaves victims and the accused of anything else alone', () => {
    expect(codes(withBelonging([event('ACCUSE', SAID), event('ASSAULT', 'Ils ont été tués')], [front]))).toEqual([
      'FRA.REB',
      'FRA.CVL',
    ]);
    expect(codes(withBelonging([event('ACCUSE', 'Ils sont soupçonnés de vol')], [front]))).toEqual(['FRA.CVL']);
    expect(codes(withBelonging([event('ACCUSE', SAID)], []))).toEqual(['FRA.CVL']);
  });

  it('leaves whoever else of the country is arrested what she is', () => {
    const wife = { ...event('COERCE', 'Awa Diallo a été arrêtée'), recipients: [party('FRA.CVL', 'Awa Diallo')] };
    expect(codes(withBelonging([event('ACCUSE', SAID), wife], [front]))).toEqual(['FRA.REB', 'FRA.CVL']);
  });
});
