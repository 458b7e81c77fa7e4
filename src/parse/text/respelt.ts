/** A token that print spelt otherwise. In: a token of one word, its form as most print it. Out: the same token, its place in the document kept. */
import type { RawToken } from '../analysis.js';

export function respelt(token: RawToken, form: string): RawToken {
  return { ...token, form, words: [form] };
}
