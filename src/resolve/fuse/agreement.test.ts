/** Sameness and contradiction, point by point. */
import { describe, expect, it } from 'vitest';
import type { Party, When } from '../../model/record.js';
import { party } from '../testing/naming.js';
import { TOY_LISTS } from '../testing/toy-lists.js';
import { whenAgreement } from './agreement.js';
import { partiesAgreement } from './party-agreement.js';

const span = (from: string, to: string): When => ({
  text: `${from}..${to}`,
  start: 0,
  end: 0,
  from,
  to,
  precision: 'interval',
  known: true,
  inferred: false,
});

const known = (name: string, code: string): Party => ({ ...party(code, name), id: name });

describe('whenAgreement', () => {
  it('keeps the beginning of a month apart from its middle, which begins on the same day', () => {
    expect(whenAgreement(span('2025-11-01', '2025-11-10'), span('2025-11-10', '2025-11-20'))).toBeLessThan(0);
    expect(whenAgreement(span('2025-11-01', '2025-11-12'), span('2025-11-10', '2025-11-20'))).toBeGreaterThan(0);
  });
});

describe('two dates', () => {
  const on = (text: string, from: string): When => ({ ...span(from, from), text, precision: 'day' });
  const first = on('le 24 octobre', '2025-10-24');

  it('weigh more than a date and a weekday, which may be of another week', () => {
    const [other, weekday] = [on('le 29 octobre', '2025-10-29'), on('mercredi', '2025-10-29')];
    expect(whenAgreement(first, other)).toBeLessThan(whenAgreement(first, weekday));
  });
});

describe('partiesAgreement', () => {
  const president = known('Awa Koné', 'MLI.GOV');
  const adviser = known('Moussa Ba', 'FRA.ELI');
  const guest = known('Louis Aba', 'FRA.GOV');

  it('tells two meetings with one host apart by their guests', () => {
    expect(partiesAgreement([president, adviser], [guest, president], TOY_LISTS)).toBeLessThan(0);
    expect(partiesAgreement([president, adviser], [president], TOY_LISTS)).toBeGreaterThan(0);
  });

  it('lets men whom no word describes be any attackers', () => {
    const men = { ...party('MLI.CVL'), text: "plusieurs dizaines d'hommes" };
    expect(partiesAgreement([men], [party('MLI.REB')], TOY_LISTS)).toBe(0);
    expect(
      partiesAgreement([{ ...party('MLI.CVL'), text: 'des éleveurs' }], [party('MLI.REB')], TOY_LISTS),
    ).toBeLessThan(0);
  });
});
