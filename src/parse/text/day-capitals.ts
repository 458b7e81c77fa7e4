/** Days and months with a capital: "ce **Mardi** 3 **Mars**". In: the tokens of a paragraph. Out: the same, these words as French spells them; with a capital they look like names, and like words that open a sentence. */
import type { RawToken } from '../analysis.js';
import { CATEGORY_BITS } from '../lefff/categories.js';
import type { Lefff } from '../lefff/lefff.js';
import { respelt } from './respelt.js';

const DAY = /^(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)$/;
const MONTH = /^(?:Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)$/;
/** "en Mars", "le 3 Mars": alone they may be a name. */
const BEFORE_MONTH = /^(?:\d{1,2}|1er|en|fin|début|mi|courant)$/i;

export function withoutDayCapitals(tokens: readonly RawToken[], lefff: Lefff): readonly RawToken[] {
  return tokens.map((token, i) => {
    const isPrinted = isInside(token.form, tokens[i - 1]?.form ?? '', lefff);
    return isPrinted ? respelt(token, token.form.toLowerCase()) : token;
  });
}

function isInside(form: string, before: string, lefff: Lefff): boolean {
  if (MONTH.test(form)) return BEFORE_MONTH.test(before);
  return DAY.test(form) && goesOn(before, lefff);
}

/** Behind a word of the same sentence; "Awa **Dimanche**" is her name. */
function goesOn(before: string, lefff: Lefff): boolean {
  if (/^\p{Ll}[\p{L}'-]*$|^,$/u.test(before)) return true;
  return /^\p{Lu}\p{Ll}/u.test(before) && (lefff.categories(before.toLowerCase()) & CATEGORY_BITS.determiner) !== 0;
}
