/** A heading or headline that quotes a few words of a quotation given in full elsewhere. In: the words of quotations. Out: which other quotation holds the same words. */

/** "« Rien n'est joué »" and "« Pour nous rien n'est joué ce soir »" compare by their words alone. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Are the words of `short` a run of words of `long`? */
export function isEchoOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length > long.length) return false;
  for (let at = 0; at + short.length <= long.length; at++) {
    if (short.every((word, i) => long[at + i] === word)) return true;
  }
  return false;
}
