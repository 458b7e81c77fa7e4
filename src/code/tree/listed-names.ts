/** What the repairs of lists of names share: "les partis URD**,** Adema **et** RPM". */
import type { Word } from '../../model/sentence.js';

/** A proper noun as it is printed: "**Adema**", never "al" or "ould". */
export function isCapital(word: Word | undefined): boolean {
  return word?.upos === 'PROPN' && /^\p{Lu}/u.test(word.form);
}

/** The comma and the "et" before an item hang on it. */
export function hangSeparators(
  words: readonly Word[],
  first: number,
  head: number,
  changes: Map<number, Partial<Word>>,
): void {
  for (let at = first - 1; /^(,|et)$/i.test(words[at]?.form ?? ''); at--) changes.set(at, { head });
}

/** The words of a name behind its first are one with it. */
export function hangName(first: number, last: number, changes: Map<number, Partial<Word>>): void {
  for (let at = first + 1; at <= last; at++) changes.set(at, { head: first, deprel: 'flat:name' });
}
