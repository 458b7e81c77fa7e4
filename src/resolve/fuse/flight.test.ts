/** A flight of families is no withdrawal of soldiers. */
import { describe, expect, it } from 'vitest';
import { naming, party } from '../testing/naming.js';
import { onlyOneIsFlight } from './flight.js';

const draft = { type: 'RETREAT' as const };

describe('onlyOneIsFlight', () => {
  const families = naming({ draft, trigger: 'fuir', actors: [party('COD.REF')] });

  it('parts families that flee from a force that falls back, in either order', () => {
    const fallback = naming({ draft, trigger: 'repli' });
    expect(onlyOneIsFlight(families, fallback)).toBe(true);
    expect(onlyOneIsFlight(fallback, families)).toBe(true);
  });

  it('parts neither two flights nor soldiers who flee', () => {
    expect(onlyOneIsFlight(families, families)).toBe(false);
    const soldiers = naming({ draft, trigger: 'fuir', actors: [party('COD.MIL')] });
    expect(onlyOneIsFlight(soldiers, naming({ draft, trigger: 'repli' }))).toBe(false);
  });
});
