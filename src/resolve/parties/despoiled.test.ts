/** "leur bétail" behind who takes it. */
import { describe, expect, it } from 'vitest';
import type { Party } from '../../model/record.js';
import { party } from '../testing/naming.js';
import { despoiled } from './despoiled.js';

const said = (code: string, text: string, start: number): Party => ({ ...party(code), text, start });
const bandits = said('MLI.UAF', 'des bandits', 0);

describe('goods taken by a band', () => {
  it('are the victims’: "ont tué cinq éleveurs et emporté leur bétail"', () => {
    const victims = [said('MLI.CVL', 'cinq éleveurs', 20)];
    expect(despoiled(said('MLI.UAF', 'leur bétail', 50), [bandits], victims)?.code).toBe('MLI.CVL');
  });

  it('are nobody’s where no victim is told before', () => {
    expect(despoiled(said('MLI.UAF', 'leurs motos', 50), [bandits], [])).toBeNull();
  });

  it('stay whose they are where somebody else strikes', () => {
    expect(despoiled(said('MLI.UAF', 'leur camp', 50), [said('MLI.MIL', "l'armée", 0)], [])?.code).toBe('MLI.UAF');
  });
});
