/** The piece of a text that answers a query. In: text and query. Out: one passage around the first word found, with the places of all found words in it. */
import { queryParts, stemsOf } from './words.js';

export interface Snippet {
  readonly text: string;
  /** Half-open ranges in `text`, in order. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** Is text cut off before, and after? */
  readonly before: boolean;
  readonly after: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** About two lines of a terminal. */
const LENGTH = 180;
const LEAD = 60;

/** Null when no word of the query is in the text (it may be in the title). */
export function snippetOf(text: string, query: string): Snippet | null {
  const wanted = new Set(queryParts(query).flat());
  const found = [...text.matchAll(WORD)].filter(([word]) => stemsOf(word).some((stem) => wanted.has(stem)));
  const first = found[0];
  if (!first) return null;
  const start = wordStart(text, Math.max(0, first.index - LEAD));
  const end = wordStart(text, Math.min(text.length, start + LENGTH));
  const marks = found
    .filter((match) => match.index + match[0].length <= end)
    .map((match) => ({ start: match.index - start, end: match.index - start + match[0].length }));
  return { text: text.slice(start, end), marks, before: start > 0, after: end < text.length };
}

/** The first beginning of a word at or after a position, unless that is far: never cuts inside a word of usual length. */
function wordStart(text: string, from: number): number {
  if (from === 0 || from >= text.length) return from;
  const space = text.slice(from, from + 40).search(/\s/);
  return space < 0 ? from : from + space + 1;
}
