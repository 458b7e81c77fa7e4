/** "Cette décision" is refused to whoever decided just before. */
import { describe, expect, it } from 'vitest';
import type { EventRecord, Party } from '../../model/record.js';
import { eventOf } from '../fuse/event-of.js';
import { naming, party } from '../testing/naming.js';
import { TOY_LISTS } from '../testing/toy-lists.js';
import type { Article } from './article.js';
import { decided } from './decided.js';

const parts = { claimantOf: () => ({ text: '', start: 0, end: 0, name: null, code: 'UNK.OTH' }), idOf: () => 'id' };
const government = party('MLI.GOV', 'le gouvernement');
const refusal = naming({ actors: [party('MLI.PTY', "l'opposition")], draft: { type: 'REJECT', implied: 'decider' } });

/** Who is meant where somebody banned something at an offset before the refusal, which stands at 100. */
function meant(banner: Party, at: number): readonly Party[] {
  const ban = placed(eventOf([naming({ actors: [banner], draft: { type: 'COERCE' } })], parts), at);
  const event = placed(eventOf([refusal], parts), 100);
  const drafts = [{ ...refusal.draft, trigger: { ...refusal.draft.trigger, start: 100 } }];
  const article: Article = {
    events: [ban, event],
    fallen: [],
    sentences: [0, 20, 40, 60, 90],
    drafts,
    label: null,
    lists: TOY_LISTS,
    cast: new Set<string>(),
  };
  return decided(event, article);
}

function placed(event: EventRecord, start: number): EventRecord {
  const [first] = event.mentions;
  return { ...event, mentions: first ? [{ ...first, trigger: { ...first.trigger, start } }] : event.mentions };
}

describe('decided', () => {
  it('is who acted in the sentences before', () => {
    expect(meant(government, 70)).toEqual([government]);
  });
  it('is nobody far above, nor who refuses', () => {
    expect(meant(government, 5)).toEqual([]);
    expect(meant(party('MLI.PTY', "l'opposition"), 70)).toEqual([]);
  });
});
