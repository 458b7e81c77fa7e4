/** One happening told in several sentences is one event; two look-alike happenings are two. */
import { describe, expect, it } from 'vitest';
import { day, naming, party, place } from '../testing/naming.js';
import { clusterNamings } from './cluster.js';
import { eventOf } from './event-of.js';
import { oneSense } from './one-sense.js';
import { tollOf } from './toll.js';

const parts = { claimantOf: () => ({ text: '', start: 0, end: 0, name: null, code: 'UNK.OTH' }), idOf: () => 'id' };
const soldiers = party('MLI.MIL', 'les soldats');
const rebels = party('MLI.REB', 'les rebelles');

describe('clusterNamings', () => {
  it('joins title and body', () => {
    const body = naming({ sentence: 1, actors: [rebels], recipients: [soldiers], killed: 6 });
    const title = naming({ isTitle: true, recipients: [soldiers], killed: 6, trigger: 'tuer' });
    expect(clusterNamings([title, body])).toHaveLength(1);
  });

  it('keeps two days apart', () => {
    const monday = naming({ sentence: 1, recipients: [soldiers], when: day('2026-03-02') });
    const friday = naming({ sentence: 2, recipients: [soldiers], when: day('2026-03-06') });
    expect(clusterNamings([monday, friday])).toHaveLength(2);
  });

  it('keeps two towns apart', () => {
    const kolo = naming({ sentence: 1, actors: [rebels], where: place('Kolo') });
    const sirba = naming({ sentence: 2, actors: [rebels], where: place('Sirba') });
    expect(clusterNamings([kolo, sirba])).toHaveLength(2);
  });

  it('keeps what did not happen from what did', () => {
    const done = naming({ sentence: 1, actors: [rebels] });
    const not = naming({ sentence: 2, actors: [rebels], draft: { status: 'not_occurred' } });
    expect(clusterNamings([done, not])).toHaveLength(2);
  });

  it('joins who was struck and who struck, told in one sentence', () => {
    const killed = naming({ sentence: 1, recipients: [soldiers], trigger: 'tuer', draft: { mode: null } });
    const fired = naming({ sentence: 1, actors: [rebels], trigger: 'tirer', draft: { mode: 'firearms' } });
    expect(clusterNamings([killed, fired])).toHaveLength(1);
    const both = naming({ sentence: 1, actors: [soldiers], recipients: [rebels], trigger: 'tirer' });
    expect(clusterNamings([killed, both])).toHaveLength(2);
  });

  it('keeps being carried off from being killed', () => {
    const killed = naming({ sentence: 1, recipients: [soldiers], trigger: 'tuer' });
    const abducted = naming({ sentence: 1, recipients: [soldiers], trigger: 'enlever', draft: { mode: 'abduct' } });
    expect(clusterNamings([killed, abducted])).toHaveLength(2);
  });

  it('lets "cette attaque" join the attack told before, or fall away', () => {
    const told = naming({ sentence: 1, recipients: [soldiers] });
    const back = naming({ sentence: 2, trigger: 'attaque', upos: 'NOUN', draft: { anaphoric: true } });
    expect(clusterNamings([told, back])).toHaveLength(1);
    expect(clusterNamings([back])).toEqual([]);
  });

  it('joins the end of the attackers to their attack, and names those they struck', () => {
    const attack = naming({ sentence: 1, recipients: [soldiers] });
    const end = naming({ sentence: 2, trigger: 'abattre', recipients: [party('MLI.UAF', 'Les deux assaillants')] });
    const [cluster = [], ...others] = clusterNamings([attack, end]);
    expect(others).toEqual([]);
    expect(eventOf(cluster, parts).recipients).toEqual([soldiers]);
  });

  it('keeps a series of attacks from the attack of a day', () => {
    const one = naming({ sentence: 1, trigger: 'attaque', upos: 'NOUN', number: 'Sing', recipients: [soldiers] });
    const series = naming({ sentence: 3, trigger: 'attaques', upos: 'NOUN', number: 'Plur', recipients: [soldiers] });
    expect(clusterNamings([one, series])).toHaveLength(2);
  });

  it('takes what is told again much later for another happening', () => {
    const early = naming({ sentence: 1, actors: [rebels], trigger: 'piller' });
    const late = naming({ sentence: 14, actors: [rebels], trigger: 'incendier' });
    expect(clusterNamings([early, late])).toHaveLength(2);
    expect(clusterNamings([early, { ...late, sentence: early.sentence }])).toHaveLength(1);
  });

  it('never gives one speech to two speakers', () => {
    const request = (code: string, sentence: number) =>
      naming({ sentence, trigger: 'demander', actors: [party(code)], draft: { type: 'REQUEST' } });
    expect(clusterNamings([request('MLI.GOV', 1), request('FRA.GOV', 2)])).toHaveLength(2);
    expect(clusterNamings([request('MLI.GOV', 1), request('MLI.GOV', 2)])).toHaveLength(1);
  });
});

describe('eventOf', () => {
  it('fills from the next naming what the best one leaves out', () => {
    const best = naming({ sentence: 1, actors: [rebels], recipients: [soldiers], killed: 6 });
    const other = naming({ sentence: 2, when: day('2026-03-02'), where: place('Kolo') });
    expect(eventOf([other, best], parts)).toMatchObject({
      actors: [rebels],
      recipients: [soldiers],
      when: { from: '2026-03-02' },
      where: { name: 'Kolo' },
      killed: { min: 6 },
    });
  });

  it('lets a verb say the status that a bare noun leaves open', () => {
    const noun = naming({
      sentence: 1,
      trigger: 'hommage',
      upos: 'NOUN',
      recipients: [soldiers],
      actors: [party('MLI.GOV')],
      draft: { type: 'SUPPORT' },
    });
    const verb = naming({ sentence: 2, trigger: 'rendre', draft: { type: 'SUPPORT', status: 'planned' } });
    expect(eventOf([noun, verb], parts).status).toBe('planned');
    const done = naming({ sentence: 3, trigger: 'rendu', draft: { type: 'SUPPORT', status: 'occurred' } });
    expect(eventOf([noun, verb, done], parts).status).toBe('occurred');
  });
});

describe('oneSense', () => {
  const freed = (type: 'AID' | 'RETREAT', mode: string | null) => naming({ trigger: 'libérer', draft: { type, mode } });

  it('reads every freeing of an article as a rescue where one is', () => {
    expect(oneSense([freed('AID', null), freed('RETREAT', 'release')]).map((n) => n.draft.type)).toEqual([
      'AID',
      'AID',
    ]);
  });

  it('leaves releases alone where nobody is rescued', () => {
    expect(oneSense([freed('RETREAT', 'release')]).map((n) => n.draft.type)).toEqual(['RETREAT']);
  });
});

describe('tollOf', () => {
  it('takes the figure told most often, the higher among equals, and adds nothing', () => {
    expect(tollOf([naming({ killed: 25 }), naming({ killed: 89 }), naming({ killed: 89 })], 'killed')?.min).toBe(89);
    expect(tollOf([naming({ killed: 25 }), naming({ killed: 89 })], 'killed')?.min).toBe(89);
    expect(tollOf([naming()], 'killed')).toBeNull();
  });

  it('takes the words of the body, not those of a headline', () => {
    const headline = naming({ isTitle: true, killed: 6 });
    const body = naming({ sentence: 1, killed: 6 });
    const open = { ...body, draft: { ...body.draft, tolls: body.draft.tolls.map((t) => ({ ...t, max: null })) } };
    expect(tollOf([headline, open], 'killed')?.max).toBeNull();
  });
});
