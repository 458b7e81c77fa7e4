/** ACLED by table: the first row that fits, precision codes, null for what ACLED does not code. */
import { describe, expect, it } from 'vitest';
import { compileAcled } from '../../lexicon/acled.js';
import { day, party, place } from '../testing/naming.js';
import { acledCode } from './acled-code.js';

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
  type: 'ASSAULT' as const,
  mode: null,
  actors: [party('MLI.REB')],
  recipients: [party('MLI.MIL')],
  when: day('2026-03-02'),
  where: place('Kolo'),
};

describe('acledCode', () => {
  it('codes a clash with its precisions', () => {
    expect(acledCode(event, rows)).toEqual({
      type: 'Battles',
      subType: 'Armed clash',
      geoPrecision: 1,
      timePrecision: 1,
    });
  });

  it('codes by mode first, and civilians as targets', () => {
    expect(acledCode({ ...event, mode: 'explosives' }, rows)?.subType).toBe('Remote explosive/landmine/IED');
    expect(acledCode({ ...event, recipients: [party('MLI.CVL')] }, rows)?.type).toBe('Violence against civilians');
  });

  it('gives no row to words', () => {
    expect(acledCode({ ...event, type: 'REQUEST' }, rows)).toBeNull();
  });

  it('gives no precision that the words do not support', () => {
    expect(
      acledCode({ ...event, where: place('Mali', 'country'), when: { ...day('2026-01-01'), precision: 'year' } }, rows),
    ).toMatchObject({ geoPrecision: null, timePrecision: null });
  });
});
