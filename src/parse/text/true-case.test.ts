import { describe, expect, it } from 'vitest';
import { frenchText } from '../../../test/french.js';
import { trueCase } from './true-case.js';

const cased = (text: string): string => trueCase(text.split(' '), frenchText().lefff).join(' ');

describe('true case', () => {
  it.each([
    ['DEUX SOLDATS TUÉS À BAMAKO', 'Deux soldats tués à Bamako'],
    ["L' ARMEE ENCERCLE LES EMEUTIERS", "L' armée encercle les émeutiers"],
    ['LA MINUSMA DEMENT', 'La MINUSMA dément'],
  ])('%s', (text, expected) => expect(cased(text)).toBe(expected));
  it('leaves ordinary print and lone acronyms alone', () => {
    expect(cased("L' ONU appelle le MNLA à la retenue")).toBe("L' ONU appelle le MNLA à la retenue");
    expect(cased('ONU')).toBe('ONU');
  });
});
