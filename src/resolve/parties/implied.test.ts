/** Empty sides are filled where the article makes plain whose they are, and only there. */
import { describe, expect, it } from 'vitest';
import type { EventRecord, Party, Where } from '../../model/record.js';
import { eventOf } from '../fuse/event-of.js';
import { type NamingShape, naming, party, place } from '../testing/naming.js';
import { TOY_LISTS } from '../testing/toy-lists.js';
import { withImplied } from './implied.js';

const parts = { claimantOf: () => ({ text: '', start: 0, end: 0, name: null, code: 'UNK.OTH' }), idOf: () => 'id' };
const soldiers = party('FRA.MIL', 'les soldats');
const rebels = party('MLI.REB', 'les rebelles');
const president = party('MLI.GOV', 'le président');
const crowd = party('MLI.CVL', 'des habitants');

function implied(
  shapes: readonly NamingShape[],
  fallen: readonly Party[] = [],
  label: Where | null = null,
): EventRecord[] {
  const namings = shapes.map(naming);
  const events = namings.map((n) => eventOf([n], parts));
  const drafts = namings.map((n) => n.draft);
  return withImplied({ events, fallen, sentences: [0], drafts, cast: new Set(), label, lists: TOY_LISTS });
}

describe('withImplied', () => {
  it('has an armed group struck by the force that fights in the article', () => {
    const [struck] = implied([{ recipients: [rebels] }, { actors: [soldiers], draft: { type: 'MOBILIZE' } }]);
    expect(struck?.actors).toEqual([soldiers]);
    expect(struck?.rules).toContain('fr.implied.fighting');
  });

  it('does not guess who arrested where no operation is taken up', () => {
    const arrest = { recipients: [crowd], draft: { type: 'COERCE' } } as const;
    const [, taken] = implied([{ actors: [soldiers], draft: { type: 'MOBILIZE' } }, arrest]);
    expect(taken?.actors).toEqual([]);
  });

  it('does not guess who killed civilians', () => {
    const [killed] = implied([{ recipients: [crowd] }, { actors: [rebels], recipients: [soldiers] }]);
    expect(killed?.actors).toEqual([]);
  });

  it('makes the country of a headline the other side of what is pledged, unless it pledges itself', () => {
    const mali = { ...place('Mali', 'country'), start: 0, end: 4 };
    const pledge = (code: string) => ({ actors: [party(code, 'la présidence')], draft: { type: 'AGREE' } }) as const;
    expect(implied([pledge('USA.GOV')], [], mali)[0]?.recipients[0]?.code).toBe('MLI.GOV');
    expect(implied([pledge('MLI.GOV')], [], mali)[0]?.recipients).toEqual([]);
    expect(implied([pledge('USA.GOV')])[0]?.recipients).toEqual([]);
  });

  it('has a protest aimed at the power that the article speaks of', () => {
    const march = { actors: [crowd], draft: { type: 'PROTEST' } } as const;
    expect(implied([march, { actors: [president], draft: { type: 'REJECT' } }])[0]?.recipients).toEqual([president]);
    expect(implied([march])[0]?.recipients).toEqual([]);
  });

  it('has a barrier across a road stand against nobody in particular', () => {
    const barrier = { actors: [crowd], draft: { type: 'PROTEST', mode: 'obstruct' } } as const;
    expect(implied([barrier, { actors: [president], draft: { type: 'REJECT' } }])[0]?.recipients).toEqual([]);
  });

  it('has an army fight the group that the article has fight, not its prisoners', () => {
    const offensive = { actors: [soldiers] } as const;
    expect(implied([offensive, { actors: [rebels], recipients: [crowd] }])[0]?.recipients).toEqual([rebels]);
    const prisoners = { recipients: [rebels], draft: { type: 'COERCE' } } as const;
    expect(implied([offensive, prisoners])[0]?.recipients).toEqual([]);
    expect(implied([{ actors: [president] }, { actors: [rebels], recipients: [crowd] }])[0]?.recipients).toEqual([]);
  });

  it('has a power that was only implied answer for "cette décision"', () => {
    const ban = naming({ where: place('Kolani', 'town'), draft: { type: 'COERCE', implied: 'power' } });
    const regret = naming({ actors: [party('FRA.JRN', 'la radio')], draft: { type: 'ACCUSE', implied: 'decider' } });
    const at = (n: typeof ban, start: number) => ({ ...n.draft, trigger: { ...n.draft.trigger, start } });
    const drafts = [at(ban, 10), at(regret, 60)];
    const events = [ban, regret].map((n, i) => {
      const event = eventOf([n], parts);
      const mentions = event.mentions.map((m) => ({ ...m, trigger: { ...m.trigger, start: i === 0 ? 10 : 60 } }));
      return { ...event, mentions };
    });
    const told = withImplied({
      events,
      fallen: [],
      sentences: [0, 50],
      drafts,
      cast: new Set(),
      label: null,
      lists: TOY_LISTS,
    });
    expect(told[1]?.recipients.map((p) => p.code)).toEqual(['MLI.GOV']);
  });

  it('has a curfew set by the power of its country', () => {
    const where = place('Kolani', 'town');
    const curfew = { where, draft: { type: 'COERCE', mode: 'curfew', implied: 'power' } } as const;
    expect(implied([curfew])[0]?.actors[0]?.code).toBe('MLI.GOV');
    const country = { ...curfew, where: place('Mali', 'country') };
    const said = implied([country, { actors: [president], draft: { type: 'REJECT' } }]);
    expect(said[0]?.actors).toEqual([president]);
    expect(implied([{ where, draft: { type: 'COERCE' } }])[0]?.actors).toEqual([]);
  });

  it('has a coup befall the government, by the army only where that acts', () => {
    const coup = { where: place('Kolani', 'town'), draft: { type: 'COERCE', mode: 'coup' } } as const;
    const [alone] = implied([coup]);
    expect([alone?.actors, alone?.recipients[0]?.code]).toEqual([[], 'MLI.GOV']);
    const army = party('MLI.MIL', 'des soldats');
    expect(implied([coup, { actors: [army], draft: { type: 'REJECT' } }])[0]?.actors[0]?.code).toBe('MLI.MIL');
  });

  it('pays a tribute to the fallen, and to nobody where none are', () => {
    const tribute = { draft: { type: 'SUPPORT', implied: 'fallen' } } as const;
    expect(implied([tribute], [soldiers])[0]?.recipients).toEqual([soldiers]);
    expect(implied([tribute])[0]?.recipients).toEqual([]);
    expect(implied([{ draft: { type: 'SUPPORT' } }], [soldiers])[0]?.recipients).toEqual([]);
  });

  it('leaves alone a side that is told', () => {
    const march = { actors: [crowd], recipients: [soldiers], draft: { type: 'PROTEST' } } as const;
    expect(implied([march, { actors: [president] }])[0]?.recipients).toEqual([soldiers]);
  });

  it('has a sentence passed by the courts of the place, and by nobody where there is no place', () => {
    const sentence = { recipients: [crowd], draft: { type: 'SANCTION', implied: 'court' } } as const;
    expect(implied([{ ...sentence, where: place('Kolo', 'town', 'IRQ') }])[0]?.actors[0]?.code).toBe('IRQ.JUD');
    expect(implied([sentence])[0]?.actors).toEqual([]);
  });

  it('takes those whom a tribute names for the fallen', () => {
    const named = party('FRA.CVL', 'Awa Dara');
    const tribute = { recipients: [named], draft: { type: 'SUPPORT', implied: 'fallen' } } as const;
    expect(implied([tribute], [{ ...soldiers, name: null }])[0]?.recipients[0]?.code).toBe('FRA.MIL');
    expect(implied([tribute])[0]?.recipients[0]?.code).toBe('FRA.CVL');
  });

  it('has a denial answer whoever accused before it', () => {
    const accuser = { ...party('MLI.GOV', 'Bamako'), start: 2 };
    const accusation = { actors: [accuser], draft: { type: 'ACCUSE' } } as const;
    const denial = { actors: [rebels], draft: { type: 'REJECT', implied: 'accuser' } } as const;
    expect(implied([accusation, denial])[1]?.recipients).toEqual([accuser]);
    expect(implied([denial])[0]?.recipients).toEqual([]);
  });

  it('has private guests received, not meeting', () => {
    const guests = party('FRA.CVL', 'les deux otages');
    const visit = { actors: [president, guests], draft: { type: 'CONSULT', implied: 'hosted' } } as const;
    expect(implied([visit])[0]).toMatchObject({ actors: [president], recipients: [guests] });
    expect(implied([{ ...visit, actors: [president, soldiers] }])[0]?.actors).toEqual([president, soldiers]);
  });

  it('reads whom an "anti-" word is against', () => {
    const operation = { trigger: 'opération antijihadiste', where: place('Kolo', 'town', 'MLI') };
    expect(implied([operation])[0]?.recipients[0]?.code).toBe('MLI.REB');
    expect(implied([{ ...operation, trigger: 'opération antidrogue' }])[0]?.recipients).toEqual([]);
    const march = { trigger: 'un défilé anti-Dara', actors: [crowd], draft: { type: 'PROTEST' } } as const;
    const dara = party('MLI.PTY', 'Awa Dara');
    expect(implied([march, { actors: [dara], draft: { type: 'REJECT' } }])[0]?.recipients).toEqual([dara]);
  });
});

describe('whom a protest is against', () => {
  const march = { actors: [crowd], draft: { type: 'PROTEST' } } as const;
  const beside = (...texts: readonly string[]): Party | undefined =>
    implied([march, ...texts.map((text) => ({ actors: [party('MLI.GOV', text)] }))])[0]?.recipients[0];

  it('is the power of the country', () => {
    expect(beside('la préfecture', 'le gouvernement')?.text).toBe('le gouvernement');
    expect(beside('le Premier ministre')?.text).toBe('le Premier ministre');
  });

  it('is named by nobody where the article only speaks of its servants', () => {
    for (const servant of ['la préfecture', 'le porte-parole du gouvernement', 'le ministre des Transports'])
      expect(beside(servant)).toMatchObject({ text: null, code: 'MLI.GOV' });
  });

  const government = { ...party('MLI.GOV', 'le gouvernement'), start: 2 };
  const opposition = party('MLI.PTY', "l'opposition");
  const ban = { actors: [government], draft: { type: 'COERCE' } } as const;

  it('has the opposition blame the power of its country, and a radio from abroad nobody', () => {
    const blame = (who: Party) => ({ actors: [who], draft: { type: 'ACCUSE', implied: 'power' } }) as const;
    expect(implied([ban, blame(opposition)])[1]?.recipients).toEqual([government]);
    expect(implied([ban, blame(party('FRA.JRN', 'la radio'))])[1]?.recipients).toEqual([]);
    expect(implied([ban, blame(party('MLI.CVL', 'un passant'))])[1]?.recipients).toEqual([]);
  });

  it('has an appeal made to the courts of the country', () => {
    const appeal = { actors: [opposition], draft: { type: 'REJECT', implied: 'judge' } } as const;
    expect(implied([appeal])[0]?.recipients[0]?.code).toBe('MLI.JUD');
  });
});
