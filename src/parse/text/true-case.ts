/** Capitals undone, for the tagger's eyes. In: the words of a sentence printed in capitals. Out: the words as they would stand in a text. */
import { CATEGORY_BITS } from '../lefff/categories.js';
import type { Lefff } from '../lefff/lefff.js';

const SHARE = 0.8;
const MIN_WORDS = 3;

/** A headline in capitals: nearly all its words of two letters or more are in capitals. */
export function isAllCapitals(forms: readonly string[]): boolean {
  let lettered = 0;
  let capital = 0;
  for (const form of forms) {
    if (!/\p{L}{2}/u.test(form)) continue;
    lettered++;
    if (form === form.toUpperCase()) capital++;
    // Ordinary print shows itself in its first words
    else if (4 * (lettered - capital) > forms.length) return false;
  }
  return lettered >= MIN_WORDS && capital > lettered * SHARE;
}

/** "DEUX SOLDATS TUÉS À BAMAKO" -> "deux soldats tués à Bamako"; sentences in ordinary print come back as they are. */
export function trueCase(forms: readonly string[], lefff: Lefff): readonly string[] {
  if (!isAllCapitals(forms)) return forms;
  return forms.map((form, i) => {
    const lowered = lowerCase(form, lefff);
    return i === 0 ? (lowered[0] as string).toUpperCase() + lowered.slice(1) : lowered;
  });
}

function lowerCase(form: string, lefff: Lefff): string {
  if (form !== form.toUpperCase() || !/\p{L}/u.test(form)) return form;
  const lower = form.toLowerCase();
  const isCommon = (lefff.categories(lower) & ~CATEGORY_BITS.name) !== 0;
  if (isCommon || form.endsWith("'") || form.startsWith('-')) return lower;
  const title = titleCase(form);
  if ((lefff.categories(title) & CATEGORY_BITS.name) !== 0) return title;
  return lefff.respell(form)[0] ?? form;
}

/** "KONÉ-SOW" -> "Koné-Sow" */
export function titleCase(form: string): string {
  return form
    .toLowerCase()
    .replace(/(^|[-'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
