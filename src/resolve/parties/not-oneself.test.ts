/** Nobody pledges to himself what is his own, nor asks it of his own soldiers. */
import { describe, expect, it } from 'vitest';
import type { EventRecord, Party } from '../../model/record.js';
import { eventOf } from '../fuse/event-of.js';
import { naming, party } from '../testing/naming.js';
import { notToOneself } from './not-oneself.js';

const parts = { claimantOf: () => ({ text: '', start: 0, end: 0, name: null, code: 'UNK.OTH' }), idOf: () => 'id' };
const left = (type: EventRecord['type'], actor: Party, recipient: Party): number =>
  notToOneself(eventOf([naming({ actors: [actor], recipients: [recipient], draft: { type } })], parts)).recipients
    .length;
const president = party('FRA.GOV', 'le président');

describe('notToOneself', () => {
  it('"le président est prêt à revoir les options de la France" pledges nothing to France', () => {
    expect(left('AGREE', president, { ...party('FRA.GOV', 'la France'), name: 'France' })).toBe(0);
    expect(left('AGREE', president, { ...party('FRA.GOV', 'un ministre'), name: null })).toBe(1);
    expect(left('AGREE', president, { ...party('MLI.GOV', 'le Mali'), name: null })).toBe(1);
  });
  it('"un parti réclame le retour des troupes" asks their government', () => {
    expect(left('REQUEST', party('FRA.PTY', 'le parti'), party('FRA.MIL', 'les troupes'))).toBe(0);
    expect(left('REQUEST', party('MLI.PTY', 'le parti'), party('FRA.MIL', 'les troupes'))).toBe(1);
  });
  it('"Paris accuse le pays" accuses another', () => {
    expect(left('ACCUSE', president, party('FRA.GOV', 'le pays'))).toBe(0);
    expect(left('ACCUSE', president, party('MLI.GOV', 'le pays'))).toBe(1);
    expect(left('SUPPORT', president, party('FRA.GOV', 'le pays'))).toBe(1);
  });
  it('"proteste contre ses conditions de détention" accuses nobody of his own', () => {
    const activist = party('BEN.NGO', "l'activiste");
    expect(left('ACCUSE', activist, party('BEN.NGO', 'ses'))).toBe(0);
    expect(left('ACCUSE', activist, party('BEN.GOV', 'ses'))).toBe(1);
    expect(left('ACCUSE', activist, party('BEN.NGO', 'une association'))).toBe(1);
  });
});
