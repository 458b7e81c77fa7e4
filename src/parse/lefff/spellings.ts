/** Spellings behind capitals without accents. In: "ETAT", "Etat", "EMPECHER". Out: those the lexicon holds ("état", "État", "empêcher"). */

/** Letters that capitals are often printed for without their accent. */
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'aàâä',
  c: 'cç',
  e: 'eéèêë',
  i: 'iîï',
  o: 'oôö',
  u: 'uùûü',
  y: 'yÿ',
  n: 'nñ',
};

/** What `spellings` needs from the automaton: which stored words can be spelt under a table of allowed letters. */
export interface SpellingFinder {
  spell(word: string, allow: (char: string) => string): string[];
}

export function spellings(form: string, finder: SpellingFinder): string[] {
  if (form.length > 40) return [];
  return finder.spell(form, (char) => {
    const lower = char.toLowerCase();
    if (char === lower) return char;
    const choices = ACCENTED[lower] ?? lower;
    return choices + choices.toUpperCase();
  });
}

/** "refugier", "deces": the words that it may be with the accents that the writer left out; those that stand are kept. */
export function accented(form: string, finder: SpellingFinder): string[] {
  return form.length > 40 ? [] : finder.spell(form, (char) => ACCENTED[char] ?? char);
}
