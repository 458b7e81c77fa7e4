/** ACLED by table: the first row that fits, precision codes, null for what ACLED does not code. */
import { describe, expect, it } from 'vitest';
import { compileAcled } from '../../lexicon/acled.js';
import type { AcledCode } from '../../model/record.js';
import { day, party, place } from '../testing/naming.js';
import { withAcled } from './acled-code.js';

const rows = compileAcled(
  [
    {
      id: 't.ied',
      type: 'ASSAULT',
      mode: ['explosives'],
      gives: ['Explosions/Remote violence', 'Remote explosive/landmine/IED'],
    },
    { id: 't.clash', type: 'ASSAULT', actors: ['armed'], recipients: ['armed'], gives: ['Battles', 'Armed clash'] },
    { id: 't.civil', type: 'ASSAULT', recipients: ['civilian'], gives: ['Violence against civilians', 'Attack'] },
  ].map((value, i) => ({ file: 'toy.yaml', line: i, value })),
  (c) => {
    throw new Error(c.message);
  },
);
const event = {
  status: 'occurred' as const,
  acled: null as AcledCode | null,
  rules: ['t.attack'],
  type: 'ASSAULT' as const,
  mode: null,
  actors: [party('MLI.REB')],
  recipients: [party('MLI.MIL')],
  when: day('2026-03-02'),
  where: place('Kolo'),
};

describe('withAcled', () => {
  it('codes a clash with its precisions', () => {
    expect(withAcled(event, rows)).toMatchObject({
      acled: { type: 'Battles', subType: 'Armed clash', geoPrecision: 1, timePrecision: 1 },
      rules: ['t.attack', 't.clash'],
    });
  });

  it('codes by mode first, and civilians as targets', () => {
    expect(withAcled({ ...event, mode: 'explosives' }, rows).acled?.subType).toBe('Remote explosive/landmine/IED');
    expect(withAcled({ ...event, recipients: [party('MLI.CVL')] }, rows).acled?.type).toBe(
      'Violence against civilians',
    );
  });

  it('gives no row to words', () => {
    const request = { ...event, type: 'REQUEST' as const };
    expect(withAcled(request, rows)).toEqual(request);
  });

  it('gives no row to what did not take place', () => {
    const deeds = (['planned', 'denied', 'not_occurred', 'hypothetical'] as const).map((status) => ({
      ...event,
      status,
    }));
    for (const deed of deeds) expect(withAcled(deed, rows).acled).toBeNull();
    expect(withAcled({ ...event, status: 'unconfirmed' }, rows).acled).not.toBeNull();
  });

  it('gives no precision that the words do not support', () => {
    expect(
      withAcled({ ...event, where: place('Mali', 'country'), when: { ...day('2026-01-01'), precision: 'year' } }, rows)
        .acled,
    ).toMatchObject({ geoPrecision: null, timePrecision: null });
  });
});
