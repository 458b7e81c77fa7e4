/** Groups that no sentence alone shows to be one are one by all that is said of both; two days or two towns stay two, whatever stands between. */
import { describe, expect, it } from 'vitest';
import { day, naming, party, place } from '../testing/naming.js';
import { compare } from './compare.js';
import { linked } from './linkage.js';
import type { Naming } from './naming.js';

const people = party('MLI.CVL', 'trois habitants');
const blast = naming({ sentence: 1, trigger: 'exploser' });
const deaths = naming({ sentence: 3, trigger: 'tuer', recipients: [people], killed: 3 });
const headline = naming({ isTitle: true, trigger: 'tuer', recipients: [people], killed: 3 });

describe('linked', () => {
  it('joins through a title what two sentences tell apart', () => {
    expect(compare(blast, deaths)).toBeLessThan(2);
    expect(linked([[blast], [deaths]])).toHaveLength(2);
    expect(linked([[blast, headline], [deaths]])).toEqual([[blast, headline, deaths]]);
  });

  it('keeps two days apart, even through a title that fits both', () => {
    const monday = { ...blast, when: day('2026-03-02') };
    const friday = { ...deaths, when: day('2026-03-06') };
    expect(linked([[monday, headline], [friday]])).toEqual([[monday, headline], [friday]]);
  });

  it('keeps two towns apart, and what is joined to one from the other', () => {
    const kolo = naming({ sentence: 1, recipients: [people], killed: 3, where: place('Kolo') });
    const sirba = naming({ sentence: 2, recipients: [people], killed: 9, where: place('Sirba') });
    expect(linked([[kolo], [headline], [sirba]])).toEqual([[kolo, headline], [sirba]]);
  });

  it('keeps two tolls apart, however alike the rest', () => {
    const soldiers = [party('MLI.MIL', 'des soldats')];
    const [six, eleven] = [6, 11].map((killed, i) => naming({ sentence: i + 1, recipients: soldiers, killed }));
    const again = naming({ sentence: 3, recipients: soldiers });
    expect(linked([[six as Naming, again], [eleven as Naming]])).toHaveLength(2);
  });

  it('leaves the unlike where the text has it', () => {
    const other = naming({ sentence: 1, recipients: [party('MLI.MIL', 'neuf soldats')], killed: 9 });
    expect(linked([[other], [deaths], [headline]])).toEqual([[other], [deaths, headline]]);
  });

  it('never joins two types', () => {
    const threat = naming({ sentence: 2, draft: { type: 'THREATEN' } });
    expect(linked([[naming({ sentence: 1 })], [threat]])).toHaveLength(2);
  });
});
