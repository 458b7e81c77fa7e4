/** Folding for comparison: in, any text; out, the same number of UTF-16 units, lower case, without accents, with plain quotes, hyphens and spaces. */
import { remembered } from './remembered.js';

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
};

const known = new Map<string, string>(Object.entries(PLAIN));

function foldUnit(unit: string): string {
  if (unit < '\u0080') return unit.toLowerCase();
  const found = known.get(unit);
  if (found !== undefined) return found;
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  // "İ".toLowerCase() has two units: an offset must never move.
  const folded = base.length === 1 ? base : unit;
  known.set(unit, folded);
  return folded;
}

/** Offsets in the result are offsets in the text. "œ" stays one letter. */
export const fold: (text: string) => string = remembered((text) => {
  let out = '';
  for (let i = 0; i < text.length; i++) out += foldUnit(text.charAt(i));
  return out;
});

/** The key of a name: folded, hyphens and apostrophes as spaces, single spaces, "œ" spelt out. "Côte-d’Ivoire" and "cote d'ivoire" share one. */
export function nameKey(name: string): string {
  return fold(name.normalize('NFC'))
    .replace(/œ/g, 'oe')
    .replace(/[-'.\s]+/g, ' ')
    .trim();
}
