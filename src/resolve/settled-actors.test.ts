/** The list of actors beside the events. */
import { describe, expect, it } from 'vitest';
import type { ActorRecord, EventRecord } from '../model/record.js';
import { settledActors } from './settled-actors.js';

const actor = (text: string, code: string, start: number, id: string | null = null): ActorRecord => ({
  text,
  name: text,
  id,
  code,
  mentions: [{ start, end: start + text.length }],
});

const event = (text: string, code: string, start: number): EventRecord =>
  ({
    actors: [{ text, start, end: start + text.length, name: null, id: null, code }],
    recipients: [],
  }) as unknown as EventRecord;

describe('a group without a name', () => {
  it('is of the country where the event took place', () => {
    const settled = settledActors([actor('des marcheurs', 'NER.CVL', 10)], [event('des marcheurs', 'MLI.CVL', 10)]);
    expect(settled.map((a) => a.code)).toEqual(['MLI.CVL']);
  });

  it('joins the group of its new code', () => {
    const groups = [actor('des rebelles', 'MLI.REB', 0), actor('les mêmes rebelles', 'NER.REB', 40)];
    const settled = settledActors(groups, [event('les mêmes rebelles', 'MLI.REB', 40)]);
    expect(settled).toMatchObject([{ text: 'les mêmes rebelles', code: 'MLI.REB' }]);
    expect(settled[0]?.mentions).toHaveLength(2);
  });

  it('becomes no government by what it does', () => {
    const settled = settledActors([actor('le Parti', 'MLI.PTY', 0)], [event('le Parti', 'MLI.GOV', 0)]);
    expect(settled.map((a) => a.code)).toEqual(['MLI.PTY']);
  });

  it('leaves whom the lexicon holds as he is', () => {
    const settled = settledActors([actor('le Front', 'INT.REB', 0, 'fr.actor.x')], [event('le Front', 'MLI.REB', 0)]);
    expect(settled.map((a) => a.code)).toEqual(['INT.REB']);
  });
});
