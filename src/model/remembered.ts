/** A function of words that is worked out once for each. In: a pure function of a short string. Out: the same function, with a bounded memory: text in French says the same words again and again. */

/** The words of some thousand articles; then the memory starts anew. */
const MOST = 50_000;
/** Longer strings are no words, and seldom come again. */
const LONGEST = 40;

/** `make` must depend on nothing but its argument. @param most how many results are kept */
export function remembered<T>(make: (word: string) => T, most: number = MOST): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = make(word);
    if (word.length > LONGEST) return made;
    if (known.size >= most) known.clear();
    known.set(word, made);
    return made;
  };
}
