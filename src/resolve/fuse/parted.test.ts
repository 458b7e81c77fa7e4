/** What no score may join: the attack and the end of the attackers, one act and the total of many, a war and its battles. */
import { describe, expect, it } from 'vitest';
import { CLAIM_RULE } from '../../model/draft.js';
import { day, naming, party, place } from '../testing/naming.js';
import { clusterNamings } from './cluster.js';
import { compare, NEVER } from './compare.js';
import { eventOf } from './event-of.js';

const parts = { claimantOf: () => ({ text: '', start: 0, end: 0, name: null, code: 'UNK.OTH' }), idOf: () => 'id' };
const soldiers = party('MLI.MIL', 'cinq soldats');
const gunmen = party('MLI.UAF', 'des hommes armés');
const terrorists = party('MLI.REB', 'quatorze terroristes');
const group = { ...party('MLI.REB', 'le Jnim'), id: 'fr.actor.jnim', start: 40 };

const claimant = (start: number, rule: string, text = 'le Jnim') => ({
  phrase: { text, start, end: start + 1, sentence: 1, head: 0, first: 0, last: 0 },
  via: null,
  rule,
});

describe('who strikes and who falls', () => {
  const attack = naming({ sentence: 1, trigger: 'attaque', upos: 'NOUN', actors: [gunmen], recipients: [soldiers] });
  const end = naming({ sentence: 2, trigger: 'abattre', recipients: [terrorists], killed: 14 });

  it('are two happenings', () => {
    expect(compare(attack, end)).toBe(NEVER);
    expect(compare(end, attack)).toBe(NEVER);
  });

  it('leave "l\'attaque" to the attack', () => {
    const dead = naming({ sentence: 1, trigger: 'tuer', recipients: [soldiers], killed: 5 });
    const back = naming({ sentence: 3, trigger: 'attaque', upos: 'NOUN', definite: true });
    const [one = []] = clusterNamings([dead, end, back]);
    expect(one).toEqual([dead, back]);
  });
});

describe('a claim', () => {
  const attack = naming({ sentence: 1, trigger: 'attaquer', actors: [gunmen], recipients: [soldiers], killed: 5 });
  const boast = naming({
    sentence: 2,
    trigger: 'tuer',
    actors: [group],
    recipients: [party('MLI.MIL', 'dix-sept militaires')],
    killed: 17,
    draft: { claimants: [claimant(40, CLAIM_RULE)] },
  });

  it('names the author, and counts after anybody else', () => {
    expect(eventOf([attack, boast], parts)).toMatchObject({
      actors: [group],
      recipients: [soldiers],
      killed: { min: 5 },
    });
  });

  it('leaves a label alone where no group is named', () => {
    const other = naming({ sentence: 2, actors: [party('MLI.REB', 'des jihadistes')] });
    expect(eventOf([attack, other], parts).actors).toEqual([gunmen]);
  });
});

describe('counts', () => {
  const counted = (killed: number, sentence: number, source: string) =>
    naming({
      sentence,
      trigger: 'tuer',
      recipients: [soldiers],
      killed,
      draft: { claimants: [claimant(sentence, 'fr.say.dire', source)] },
    });

  it('of two sources may differ', () => {
    const army = counted(22, 1, "l'armée");
    const [other, same] = [counted(25, 2, 'un habitant'), counted(25, 2, "l'armée")];
    expect(compare(army, other)).toBeGreaterThan(compare(army, same));
    expect(clusterNamings([army, other])).toHaveLength(1);
  });

  it('since January are not those of Wednesday', () => {
    const since = { ...day('2025-01-01'), text: 'depuis janvier', to: null, precision: 'month' as const };
    const all = naming({ sentence: 2, trigger: 'tuer', recipients: [soldiers], killed: 12, when: since });
    const one = naming({ sentence: 1, trigger: 'tuer', recipients: [soldiers], when: day('2025-10-08') });
    const many = naming({ sentence: 1, trigger: 'violences', upos: 'NOUN', number: 'Plur' });
    expect(compare(one, all)).toBe(NEVER);
    expect(compare(many, all)).not.toBe(NEVER);
  });

  it('of a war are not those of a battle', () => {
    const war = naming({ sentence: 2, trigger: 'guerre', upos: 'NOUN', killed: 2000 });
    expect(compare(naming({ sentence: 1, when: day('2025-10-20') }), war)).toBe(NEVER);
    expect(compare(naming({ sentence: 1, trigger: 'conflit', upos: 'NOUN' }), war)).not.toBe(NEVER);
  });
});

describe('days', () => {
  const on = (text: string, from: string) => ({ ...day(from), text });

  it('agree where one names the other more fully', () => {
    const full = naming({ sentence: 1, recipients: [soldiers], when: on('mardi 29 janvier', '2025-01-29') });
    const bare = naming({ sentence: 2, recipients: [soldiers], when: on('mardi', '2025-01-21') });
    const other = naming({ sentence: 2, recipients: [soldiers], when: on('jeudi', '2025-01-23') });
    expect(clusterNamings([full, bare])).toHaveLength(1);
    expect(clusterNamings([full, other])).toHaveLength(2);
  });
});

describe('people', () => {
  it('without nation may be of any', () => {
    const arrest = (code: string, text: string, sentence: number) =>
      naming({
        sentence,
        trigger: 'arrêter',
        recipients: [party(code, text)],
        draft: { type: 'COERCE', mode: 'arrest' },
      });
    const indian = arrest('IND.CVL', 'Une ressortissante indienne', 1);
    expect(clusterNamings([indian, arrest('FRA.CVL', 'une femme', 2)])).toHaveLength(1);
    expect(clusterNamings([indian, arrest('FRA.CVL', 'une Lilloise', 2)])).toHaveLength(2);
  });
});

describe('acts of one type', () => {
  it('are two where their kinds exclude each other', () => {
    const accuse = (mode: string) => naming({ draft: { type: 'ACCUSE', mode } });
    expect(compare(accuse('disapprove'), accuse('investigate'))).toBe(NEVER);
    expect(compare(accuse('disapprove'), accuse('allege'))).not.toBe(NEVER);
  });
});

describe('a bare count of the hurt', () => {
  it('stands by the place they were taken to', () => {
    const attack = naming({ sentence: 1, recipients: [soldiers], where: place('Kolo') });
    const hurt = naming({
      sentence: 2,
      trigger: 'blessé',
      upos: 'NOUN',
      where: place('Sirba'),
      draft: { rules: ['fr.toll'], anaphoric: true },
    });
    expect(clusterNamings([attack, hurt])).toHaveLength(1);
  });
});

describe('who is taken and who is let go', () => {
  const held = (mode: string, who: string, name: string | null = null) =>
    naming({
      sentence: who.length,
      draft: { type: 'RETREAT', mode },
      recipients: [{ ...party('CIV.MIL', name), text: who }],
    });

  it('is one person once: "le colonel Sow" and "Issa Sow"', () => {
    const [a, b] = [held('arrest', 'le colonel Sow', 'Issa Sow'), held('arrest', 'Issa Sow', 'Issa Sow')];
    const other = held('arrest', 'Awa Koné', 'Awa Koné');
    expect(compare(a, b) - compare(a, other)).toBeGreaterThanOrEqual(4);
  });

  it('is counted: "trois soldats" are not "46 soldats", and "les soldats" may be either', () => {
    const three = held('release', 'trois soldats');
    expect(compare(three, held('release', 'les 46 soldats'))).toBeLessThan(
      compare(three, held('release', 'les soldats')),
    );
    expect(compare(three, held('release', '3 soldats'))).toBe(compare(three, held('release', 'les soldats')));
  });
});

describe('being taken and being kept', () => {
  const held = (trigger: string, sentence: number) =>
    naming({
      trigger,
      sentence,
      draft: { type: 'COERCE', mode: 'arrest' },
      recipients: [party('CIV.PTY', 'Awa Koné')],
    });

  it('are two acts: "arrêté samedi, puis incarcéré"; two words of one act are one', () => {
    expect(clusterNamings([held('arrêter', 1), held('incarcérer', 1)])).toHaveLength(2);
    expect(clusterNamings([held('arrêter', 1), held('arrêter', 2)])).toHaveLength(1);
    expect(clusterNamings([held('incarcérer', 1), held('garder', 2)])).toHaveLength(1);
  });
});

describe('what is still asked behind what is done', () => {
  const release = (sentence: number, status: 'occurred' | 'hypothetical', type: 'RETREAT' | 'AID' = 'RETREAT') =>
    naming({ sentence, trigger: 'libérer', draft: { type, mode: null, status } });

  it('weighs against one event: "ont été libérés. RSF exhorte à abandonner les charges"', () => {
    const [done, asked, before] = [release(2, 'occurred'), release(4, 'hypothetical'), release(1, 'hypothetical')];
    expect(compare(done, asked)).toBeLessThan(compare(done, before));
    const aid = compare(release(2, 'occurred', 'AID'), release(4, 'hypothetical', 'AID'));
    expect(aid).toBeGreaterThan(compare(done, asked));
  });
});
