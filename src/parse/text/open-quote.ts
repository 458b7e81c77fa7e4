/** Whether a quotation is open. In: tokens, one of them, and whether one was open before it. Out: is one open after it? Marks may be mixed: "»" closes what `"` opened. */
import type { RawToken } from '../analysis.js';

export function quoteOpenAfter(tokens: readonly RawToken[], i: number, wasOpen: boolean): boolean {
  const { form, spaceAfter } = tokens[i] as RawToken;
  if (/^[«“]$/.test(form)) return true;
  if (/^[»”]$/.test(form)) return false;
  if (form !== '"') return wasOpen;
  // A straight mark hugs what it quotes; glued or free on both sides it is the other of a pair.
  const spaceBefore = tokens[i - 1]?.spaceAfter ?? true;
  return spaceBefore === spaceAfter ? !wasOpen : spaceBefore;
}
