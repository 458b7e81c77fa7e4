/** Days and months with a capital, against the real word lists. */
import { describe, expect, it } from 'vitest';
import { frenchText } from '../../../test/french.js';
import { segment } from './segment.js';

const resources = frenchText();
const forms = (doc: string): string =>
  segment(doc, resources)
    .flatMap((s) => s.tokens.map((t) => t.form))
    .join(' ');

describe('withoutDayCapitals', () => {
  it.each([
    ['Ce Mardi 3 Mars, il a fui.', 'Ce mardi 3 mars , il a fui .'],
    ['Il a été blessé Samedi à Tirna.', 'Il a été blessé samedi à Tirna .'],
    ['Il est parti en Avril.', 'Il est parti en avril .'],
  ])('%s', (doc, expected) => {
    expect(forms(doc)).toBe(expected);
  });

  it.each([
    ['Il a fui. Samedi, il est revenu.', 'Il a fui . Samedi , il est revenu .'],
    ['Awa Dimanche et Avril Sow ont signé.', 'Awa Dimanche et Avril Sow ont signé .'],
  ])('leaves what opens a sentence and names: %s', (doc, expected) => {
    expect(forms(doc)).toBe(expected);
  });
});
