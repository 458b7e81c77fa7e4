/** Accents that the writer left out, for the tagger's eyes. In: the words of a sentence. Out: the same, a word that French does not have as the only one that it has with accents: "se **refugier**", "le **deces**", "la **securite**". */
import type { Lefff } from '../lefff/lefff.js';

/** Short words stand for too many others. */
const SHORTEST = 5;

export function withAccents(forms: readonly string[], lefff: Lefff): readonly string[] {
  return forms.map((form) => (mayLack(form) && lefff.categories(form) === 0 ? (onlyWord(form, lefff) ?? form) : form));
}

/** In lower case: capitals are names, or undone before. */
function mayLack(form: string): boolean {
  return form.length >= SHORTEST && /^\p{Ll}+$/u.test(form) && /[aeiouc]/.test(form);
}

/** "arrete" may be "arrête" or "arrêté": left alone. */
function onlyWord(form: string, lefff: Lefff): string | undefined {
  const found = lefff.accented(form);
  return found.length === 1 ? found[0] : undefined;
}
