/** Surnames in capitals, against the real word lists. */
import { describe, expect, it } from 'vitest';
import { frenchText } from '../../../test/french.js';
import { segment } from './segment.js';
import { withoutSurnameCapitals } from './surname-capitals.js';

const resources = frenchText();
const forms = (doc: string): string =>
  withoutSurnameCapitals(segment(doc, resources), resources)
    .flatMap((s) => s.tokens.map((t) => t.form))
    .join(' ');

describe('withoutSurnameCapitals', () => {
  it.each([
    ['Le ministre a reçu Nick TOVI hier.', 'Le ministre a reçu Nick Tovi hier .'],
    ['Monsieur SANGHO est venu.', 'Monsieur Sangho est venu .'],
    ['Le diplomate Eric P. WALTER a signé.', 'Le diplomate Eric P. Walter a signé .'],
    ['Awa KONÉ-SOW est là. KONÉ-SOW a signé.', 'Awa Koné-Sow est là . Koné-Sow a signé .'],
  ])('%s', (doc, expected) => {
    expect(forms(doc)).toBe(expected);
  });

  it.each([
    ['Le Front POLIS et la Radio ORION ont signé.', 'Le Front POLIS et la Radio ORION ont signé .'],
    ["Le chef de l'ONU et la CEDEAO ont signé.", "Le chef de l' ONU et la CEDEAO ont signé ."],
    ['AWA SANGHO LIBÉRÉE À TIRNA', 'AWA SANGHO LIBÉRÉE À TIRNA'],
  ])('leaves letters that stand for a body, and titles in capitals: %s', (doc, expected) => {
    expect(forms(doc)).toBe(expected);
  });

  it('leaves every word where it stands', () => {
    const doc = 'Nick TOVI a signé.';
    const [sentence] = withoutSurnameCapitals(segment(doc, resources), resources);
    expect(sentence?.tokens.map((t) => doc.slice(t.start, t.end))).toEqual(['Nick', 'TOVI', 'a', 'signé', '.']);
  });
});
