/** Tokens of a paragraph. In: the document and the paragraph's range. Out: surface tokens with exact offsets; contractions still whole. */
import type { TextWords } from '../../lexicon/text.js';
import type { RawToken } from '../analysis.js';
import type { Lefff } from '../lefff/lefff.js';
import { cleanText } from './clean-text.js';
import type { Range } from './paragraphs.js';
import { scan } from './scan.js';
import { wordParts } from './word-parts.js';

export function tokenise(doc: string, range: Range, words: TextWords, lefff: Lefff): RawToken[] {
  const clean = cleanText(doc, range.start, range.end, (before, after) => joinsHalves(before, after, lefff));
  const tokens: RawToken[] = [];
  const push = (start: number, end: number): void => {
    const form = clean.text.slice(start, end);
    const spaceAfter = end === clean.text.length || clean.text[end] === ' ';
    tokens.push({ form, start: clean.startOf(start), end: clean.endOf(end - 1), spaceAfter, words: [form] });
  };
  for (const piece of scan(clean.text, words)) {
    if (piece.kind !== 'word') {
      push(piece.start, piece.end);
      continue;
    }
    let at = piece.start;
    for (const part of wordParts(clean.text.slice(piece.start, piece.end), words, lefff)) {
      push(at, at + part.length);
      at += part.length;
    }
  }
  return tokens;
}

/** Known with the hyphen, or unknown without it: the hyphen stays ("porte-⏎parole", "sous-⏎préfet"). */
function joinsHalves(before: string, after: string, lefff: Lefff): boolean {
  if (!/^\p{Ll}/u.test(after)) return false;
  if (lefff.categoriesLoose(`${before}-${after}`) !== 0) return false;
  return lefff.categoriesLoose(before + after) !== 0 || lefff.categoriesLoose(before) === 0;
}
