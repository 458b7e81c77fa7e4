/** Numbers in words and figures. In: the forms of adjacent words ("deux", "cent", "cinquante"; "5.100"). Out: their value, or null. */
import type { Quantities } from '../../lexicon/quantities.js';

/** "1.500", "20 000", "20 000" group by three; "1,5" is a fraction. */
function figures(form: string): number | null {
  const plain = form.replace(/[\s\u00a0\u202f]/g, '');
  if (/^\d{1,3}([.,]\d{3})+$/.test(plain)) return Number(plain.replace(/[.,]/g, ''));
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^\d+,\d{1,2}$/.test(plain)) return Number(plain.replace(',', '.'));
  return null;
}

/** @returns the value of the whole run; "vingt et un", "trente-trois", "deux mille cinq cents". */
export function parseNumber(forms: readonly string[], quantities: Quantities): number | null {
  const only = forms[0];
  if (forms.length === 1 && only !== undefined) {
    const value = figures(only);
    if (value !== null) return value;
  }
  if (forms.length > 1 && forms.every((form) => /^\d+$/.test(form))) return figures(forms.join(''));
  const parts = forms.flatMap((form) => form.toLowerCase().split(/[-\u2010\u2011]/)).filter((part) => part !== 'et');
  return sum(parts, quantities);
}

/** "deux cents" multiplies, "cent deux" adds; "mille" closes a group; "quatre-vingts" is four times twenty. */
function sum(parts: readonly string[], quantities: Quantities): number | null {
  let total = 0;
  let group = 0;
  for (const part of parts) {
    const value = figures(part) ?? quantities.numbers.get(part);
    if (value === undefined) return null;
    if (value === 1000) {
      total += Math.max(1, group) * 1000;
      group = 0;
    } else if (value === 100) group = Math.max(1, group) * 100;
    else if (value === 20 && group === 4) group = 80;
    else group += value;
  }
  return parts.length > 0 ? total + group : null;
}
