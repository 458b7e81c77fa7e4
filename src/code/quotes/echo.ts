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

/** A headline of so many words may leave a few of the quotation out: "L'enjeu **de la paix**, c'est le pain" of "L'enjeu de la paix **au Nord**, c'est le pain". */
const LONG = 6;
const LEFT_OUT = 3;

/** Are the words of `short` a run of words of `long`? */
export function isEchoOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length > long.length) return false;
  return long.some((_, at) => isRunAt(short, long, at));
}

function isRunAt(short: readonly string[], long: readonly string[], from: number): boolean {
  let at = from;
  let left = short.length < LONG ? 0 : LEFT_OUT;
  for (const word of short) {
    while (left > 0 && at > from && at < long.length && long[at] !== word) {
      at++;
      left--;
    }
    if (long[at] !== word) return false;
    at++;
  }
  return true;
}
