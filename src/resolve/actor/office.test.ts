/** Offices by date. */
import { describe, expect, it } from 'vitest';
import type { PersonEntry } from '../../lexicon/actors.js';
import { covers, officeAt } from './office.js';

const minister: PersonEntry = {
  id: 'p',
  person: ['Awa Exemple'],
  offices: [
    { title: 'présidente', country: 'MLI', sector: 'GOV', period: '2015-03-02..2019-06' },
    { title: 'députée', country: 'MLI', sector: 'LEG', period: '2010..2015-03-01' },
  ],
};

describe('officeAt', () => {
  it('takes the office of the date', () => {
    expect(officeAt(minister, '2012-05-01').office.title).toBe('députée');
    expect(officeAt(minister, '2019-06-30T10:00:00+01:00')).toMatchObject({
      current: true,
      office: { title: 'présidente' },
    });
  });

  it('says that the office is over', () => {
    expect(officeAt(minister, '2019-07-01')).toMatchObject({ current: false, office: { title: 'présidente' } });
  });

  it('takes the main office without a date', () => {
    expect(officeAt(minister, null)).toMatchObject({ current: true, office: { title: 'présidente' } });
  });
});

describe('covers', () => {
  it('reads ends of any grain as inclusive', () => {
    expect([
      covers('2017..2018', '2018-12-31'),
      covers('2017..2018', '2019-01-01'),
      covers('..2012', '1999-01-01'),
    ]).toEqual([true, false, true]);
  });
});
