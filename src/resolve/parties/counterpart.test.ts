/** "son homologue": the other of two. */
import { describe, expect, it } from 'vitest';
import type { EventRecord, Party } from '../../model/record.js';
import { eventOf } from '../fuse/event-of.js';
import { naming, party } from '../testing/naming.js';
import { withCounterparts } from './counterpart.js';

const lists = { has: (list: string, lemma: string | undefined) => list === 'counterpart' && lemma === 'homologue' };
const parts = { claimantOf: () => ({ text: '', start: 0, end: 0, name: null, code: 'UNK.OTH' }), idOf: () => 'id' };

function act(actors: readonly Party[], recipients: readonly Party[] = []): EventRecord {
  return eventOf([naming({ actors, recipients })], parts);
}

const at = (code: string, name: string | null, start: number, text = name): Party => ({
  ...party(code, name),
  text,
  start,
  end: start + 5,
});
const counterpart = (text: string): Party => at('UNK.GOV', null, 90, text);
const codeAfter = (before: EventRecord, text: string): string | undefined =>
  withCounterparts([before, act([counterpart(text)])], lists)[1]?.actors[0]?.code;

describe('withCounterparts', () => {
  const [togo, benin, niger] = [at('TGO.GOV', 'Sow', 10), at('BEN.GOV', 'Bio', 40), at('NER.GOV', 'Ali', 60)];

  it('gives the one told last of the two of the act before, on one side or on both', () => {
    expect(codeAfter(act([togo, benin]), 'Son homologue')).toBe('BEN.GOV');
    expect(codeAfter(act([benin], [togo]), 'Son homologue')).toBe('BEN.GOV');
  });

  it('leaves it where more is said, or where the act before has one party, three, or two trades', () => {
    expect(codeAfter(act([togo, benin]), 'Son homologue russe')).toBe('UNK.GOV');
    expect(codeAfter(act([togo]), 'Son homologue')).toBe('UNK.GOV');
    expect(codeAfter(act([togo], [at('MLI.REB', 'Front', 40)]), 'Son homologue')).toBe('UNK.GOV');
    expect(codeAfter(act([togo, benin, niger]), 'Son homologue')).toBe('UNK.GOV');
  });
});
