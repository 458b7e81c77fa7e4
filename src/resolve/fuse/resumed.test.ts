/** What resumes an act told before, and what is called the same: by hand-made namings. */

import { describe, expect, it } from 'vitest';
import { day, naming, party } from '../testing/naming.js';
import { TOY_LISTS } from '../testing/toy-lists.js';
import { clusterNamings } from './cluster.js';
import { partiesAgreement } from './party-agreement.js';

const rebels = party('MLI.REB', 'les rebelles');
const villagers = party('MLI.CVL', 'les villageois');
const soldiers = party('MLI.MIL', 'quatre soldats');
const attack = naming({ sentence: 1, actors: [rebels], recipients: [villagers] });

function deaths(recipients: ReturnType<typeof party>) {
  const said = naming({ sentence: 2, trigger: 'périr', recipients: [recipients] });
  const trigger = { ...said.draft.trigger, start: 110, end: 115 };
  return { ...said, draft: { ...said.draft, trigger, anaphoric: true, resumes: true as const } };
}

describe('deaths whose cause stands before', () => {
  it('join the act told last, whomever it struck', () => {
    expect(clusterNamings([attack, deaths(soldiers)])).toEqual([[attack, deaths(soldiers)]]);
  });

  it('do not join it where the attackers died', () => {
    expect(clusterNamings([attack, deaths(rebels)])).toEqual([[attack]]);
  });

  it('do not join one of another day', () => {
    const dated = { ...attack, when: day('2024-03-05') };
    const earlier = { ...deaths(soldiers), when: day('2024-02-03') };
    expect(clusterNamings([dated, earlier])).toEqual([[dated]]);
  });

  it('are no event alone', () => {
    expect(clusterNamings([deaths(soldiers)])).toEqual([]);
  });
});

describe('people called the same', () => {
  const called = (text: string, code: string) => [{ ...party(code), text }];

  it('are the same, whatever each was taken for', () => {
    expect(partiesAgreement(called('les Maliens', 'MLI.GOV'), called('Maliens', 'MLI.CVL'), TOY_LISTS)).toBeGreaterThan(
      0,
    );
  });

  it('are not those called otherwise', () => {
    expect(
      partiesAgreement(called('les Maliens', 'MLI.GOV'), called('des bergers', 'MLI.CVL'), TOY_LISTS),
    ).toBeLessThan(0);
  });
});
