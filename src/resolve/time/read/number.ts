/** Counts and ranks in expressions of time. In: tokens. Out: "trois", "3", "une dizaine de", "un … et demi", "quelques"; "1er", "troisième", "dernière". */
import { phraseAt, type Scan, textAt } from '../scan.js';

export interface Count {
  readonly min: number;
  readonly max: number;
  readonly end: number;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const RANK_ENDINGS: ReadonlySet<string> = new Set([
  'er',
  're',
  'ere',
  'e',
  'eme',
  'nd',
  'nde',
  'ieme',
  'ier',
  'iere',
  'es',
  'ers',
  'eres',
  'emes',
]);

/** A count at this token; a vague one ("quelques") has different bounds. */
export function readCount(scan: Scan, index: number): Count | null {
  const digits = readDigits(scan, index);
  if (digits) return { min: digits.value, max: digits.value, end: digits.end };
  const vague = phraseAt(scan, index, 'vague');
  if (vague) return { min: vague.phrase.value[0], max: vague.phrase.value[1], end: vague.end };
  const word = phraseAt(scan, index, 'number');
  return word ? { min: word.phrase.value, max: word.phrase.value, end: word.end } : null;
}

/** Plain digits, at most four of them. */
export function readDigits(scan: Scan, index: number): { value: number; end: number } | null {
  const token = scan.tokens[index];
  if (token?.kind !== 'number' || !/^\d{1,4}$/.test(token.text)) return null;
  return { value: Number(token.text), end: index + 1 };
}

/** "1er", "2e", "3ème", "troisième", "dernière" (-1), "avant-dernière" (-2). */
export function readRank(scan: Scan, index: number): { value: number; end: number } | null {
  const word = phraseAt(scan, index, 'ordinal');
  if (word) return { value: word.phrase.value, end: word.end };
  const digits = readDigits(scan, index);
  const ending = scan.tokens[index + 1];
  if (!digits || !ending || ending.gap || !RANK_ENDINGS.has(ending.text)) return null;
  return { value: digits.value, end: index + 2 };
}

/** The number of a century: "XXe", "19e", "vingtième". */
export function readCentury(scan: Scan, index: number): { value: number; end: number } | null {
  const rank = readRank(scan, index);
  if (rank) return rank;
  const found = /^([ivxlc]+?)(?:eme|e|er)?$/.exec(textAt(scan, index));
  const value = found?.[1] ? roman(found[1]) : 0;
  if (value < 1 || value > 30) return null;
  const next = textAt(scan, index + 1);
  return { value, end: index + (scan.tokens[index + 1]?.gap === false && RANK_ENDINGS.has(next) ? 2 : 1) };
}

function roman(text: string): number {
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const value = ROMAN[text.charAt(i)] ?? 0;
    total += value < (ROMAN[text.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return total;
}
