/** Two who were named just before. */
import { describe, expect, it } from 'vitest';
import type { EventRecord, Party } from '../../model/record.js';
import { eventOf } from '../fuse/event-of.js';
import { naming, party } from '../testing/naming.js';
import { withBoth } from './both.js';

const PAIRS: Readonly<Record<string, readonly string[]>> = { pair: ['pays', 'homme'], 'some-man': ['homme'] };
const lists = { has: (list: string, lemma: string | undefined) => PAIRS[list]?.includes(lemma ?? '') ?? false };
const parts = { claimantOf: () => ({ text: '', start: 0, end: 0, name: null, code: 'UNK.OTH' }), idOf: () => 'id' };
const both: Party = { ...party('INT.GOV', null), text: 'Les deux pays', start: 100, end: 113 };

function act(actors: readonly Party[], recipients: readonly Party[] = []): EventRecord {
  return eventOf([naming({ actors, recipients })], parts);
}

const codes = (event: EventRecord | undefined): string[] => event?.actors.map((p) => p.code) ?? [];

describe('withBoth', () => {
  it('gives the two of the act before, on one side or on either', () => {
    const [mali, algeria] = [party('MLI.GOV', 'Mali'), party('DZA.GOV', 'Algérie')];
    expect(codes(withBoth([act([mali, algeria]), act([both])], lists)[1])).toEqual(['MLI.GOV', 'DZA.GOV']);
    expect(codes(withBoth([act([mali], [algeria]), act([both])], lists)[1])).toEqual(['MLI.GOV', 'DZA.GOV']);
  });

  it('leaves it where the act before names one, or three, or nobody known', () => {
    const mali = party('MLI.GOV', 'Mali');
    for (const before of [[mali], [mali, mali], [mali, party('UNK.GOV', 'pays')]])
      expect(codes(withBoth([act(before), act([both])], lists)[1])).toEqual(['INT.GOV']);
  });

  it('leaves two of a kind, told as such: "deux enseignants… Les deux hommes"', () => {
    const before = act([party('NER.REB', 'jihadistes')], [party('NER.EDU', 'enseignants')]);
    const men = (code: string): Party => ({ ...both, code, text: 'Les deux hommes' });
    expect(codes(withBoth([before, act([men('NER.EDU')])], lists)[1])).toEqual(['NER.EDU']);
    expect(codes(withBoth([before, act([men('NER.CVL')])], lists)[1])).toEqual(['NER.REB', 'NER.EDU']);
  });
});
