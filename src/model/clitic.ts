/** Subject pronouns behind their verb. In: words with their span. Out: the pronoun without what ties it to the verb: "fustige-**t-elle**" is "elle". */
import type { Span } from './span.js';

export function withoutHyphen<T extends Span>(words: T): T {
  const pronoun = /^(?:-(?:t-)?|t-)(il|elle|ils|elles|on)$/i.exec(words.text)?.[1];
  return pronoun ? { ...words, start: words.end - pronoun.length, text: pronoun } : words;
}
