/** A suicide attacker dies in his own attack, not in an operation against his side. */
import { describe, expect, it } from 'vitest';
import { naming, party } from '../testing/naming.js';
import type { Naming } from './naming.js';
import { isNotWhereTheyWereStruck } from './opponents.js';

const LISTS: Readonly<Record<string, readonly string[]>> = {
  attacker: ['assaillant', 'kamikaze'],
  'suicide-attacker': ['kamikaze'],
};

function struck(code: string, text: string): Naming {
  const lists = { has: (list: string, lemma: string | undefined) => LISTS[list]?.includes(lemma ?? '') ?? false };
  return { ...naming({ recipients: [party(code, text)] }), lists };
}

const kamikaze = struck('MLI.UAF', 'Le kamikaze');
const operation = struck('MLI.REB', 'des groupes terroristes');

describe('isNotWhereTheyWereStruck', () => {
  it('parts the attacker from an act aimed at fighters', () => {
    expect(isNotWhereTheyWereStruck(kamikaze, operation)).toBe(true);
    expect(isNotWhereTheyWereStruck(operation, kamikaze)).toBe(true);
  });

  it.each([
    ['an act that struck others', kamikaze, struck('MLI.MIL', 'trois soldats')],
    ['an act that struck nobody named', kamikaze, { ...operation, recipients: [] }],
    ['assailants, who may be shot in any operation', struck('MLI.UAF', 'Les assaillants'), operation],
    ['two tellings of his death', kamikaze, struck('MLI.UAF', 'le kamikaze')],
  ])('says nothing of %s', (_, a, b) => {
    expect(isNotWhereTheyWereStruck(a, b)).toBe(false);
  });
});
