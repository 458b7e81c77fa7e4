/** Tokens for words of time. In: text. Out: folded words, numbers and marks with their offsets; letters and digits part ("13h" is two tokens). */
import { fold } from '../model/fold.js';

export interface TimeToken {
  /** Folded: lower case, no accents. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly start: number;
  readonly end: number;
  /** Is there white space before it? */
  readonly gap: boolean;
  /** Does it begin with a capital in the text? */
  readonly capital: boolean;
}

const PIECE = /\p{L}[\p{L}\p{M}]*|\p{N}+|[^\p{L}\p{N}\s']/gu;

/** Apostrophes part words and are dropped: "l'an" is "l", "an". Hyphens stay as marks. */
export function timeTokens(text: string): readonly TimeToken[] {
  const folded = fold(text);
  const tokens: TimeToken[] = [];
  let last = 0;
  for (const found of folded.matchAll(PIECE)) {
    const start = found.index;
    const end = start + found[0].length;
    const first = text.charAt(start);
    const kind = /^\p{N}/u.test(found[0]) ? 'number' : /^\p{L}/u.test(found[0]) ? 'word' : 'mark';
    const gap = start > last && /\s/.test(folded.slice(last, start));
    tokens.push({ text: found[0], kind, start, end, gap, capital: first !== first.toLowerCase() });
    last = end;
  }
  return tokens;
}
