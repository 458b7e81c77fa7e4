/** Years, decades, centuries: "2015", "l'an 2000", "les années 1990", "le XXe siècle". In: tokens. Out: a span of years; a bare number is a year only where the words around say so. */
import type { Reading } from '../node.js';
import { closesNumber, phraseAt, type Scan, textAt } from '../scan.js';
import { readCentury } from './number.js';

/** A four-digit year at this token, whatever stands around. */
export function readYearHere(scan: Scan, index: number): { value: number; end: number } | null {
  const token = scan.tokens[index];
  if (token?.kind !== 'number' || !/^(1[5-9]|20)\d\d$/.test(token.text)) return null;
  const next = scan.tokens[index + 1];
  if (next && !next.gap && (next.text === 'h' || next.text === ':')) return null;
  return { value: Number(token.text), end: index + 1 };
}

/** Skips "de", "de l'an", "de l'année" between a month and its year. */
export function afterYearLink(scan: Scan, index: number): number {
  if (!['de', 'd'].includes(textAt(scan, index))) return index;
  const noun = textAt(scan, index + 1) === 'l' ? index + 2 : index + 1;
  return ['an', 'annee'].includes(textAt(scan, noun)) ? noun + 1 : index + 1;
}

/** Words that announce a year; after the weaker ones it must count nothing: "la crise de 2012", not "de 2012 hommes". */
const STRONG: ReadonlySet<string> = new Set([
  'en',
  'depuis',
  'courant',
  'an',
  'annee',
  'debut',
  'fin',
  'mi',
  'milieu',
  'hiver',
  'printemps',
  'automne',
]);
const WEAK: ReadonlySet<string> = new Set([
  'de',
  'd',
  'du',
  'a',
  'et',
  'avant',
  'apres',
  'des',
  'entre',
  'ici',
  'vers',
  'pour',
  '(',
  '-',
  'le',
  'en',
]);

export function readYear(scan: Scan, index: number): Reading | null {
  const year = readYearHere(scan, index);
  if (!year) return null;
  const before = scan.tokens[index - 1];
  const announced = before?.text === '-' && !before.gap ? (scan.tokens[index - 2]?.text ?? '') : (before?.text ?? '');
  const strong = STRONG.has(announced) || (scan.isolated && index === 0);
  if (!strong && !(WEAK.has(announced) && closesYear(scan, year.end))) return null;
  return { node: { kind: 'date', year: year.value }, end: year.end };
}

/** A singular word may follow a year ("l'élection de 2020 oppose…"), a plural one is what the number counts. */
function closesYear(scan: Scan, index: number): boolean {
  return closesNumber(scan, index) || (scan.tokens[index]?.kind === 'word' && !/[sx]$/.test(textAt(scan, index)));
}

/** "2019-2021", "2012/2015" with both years whole. */
export function readYearRange(scan: Scan, index: number): Reading | null {
  const first = readYearHere(scan, index);
  if (!first || textAt(scan, first.end) !== '-') return null;
  const last = readYearHere(scan, first.end + 1);
  if (!last || last.value <= first.value) return null;
  return { node: { kind: 'years', first: first.value, last: last.value }, end: last.end };
}

/** "années 1990", "années 90", "décennie 2010", "année 2015", "an 2000". */
export function readNamedYears(scan: Scan, index: number): Reading | null {
  const noun = textAt(scan, index);
  const number = scan.tokens[index + 1];
  if (number?.kind === 'word' && noun === 'annees') return readDecadeWord(scan, index + 1);
  if (number?.kind !== 'number') return null;
  if (noun === 'an' || noun === 'annee') {
    const year = readYearHere(scan, index + 1);
    return year && { node: { kind: 'date', year: year.value }, end: year.end };
  }
  if (noun !== 'annees' && noun !== 'decennie') return null;
  const value = Number(number.text);
  const first = number.text.length === 2 ? (value >= 30 ? 1900 : 2000) + value : value;
  if (first % 10 !== 0 || first < 1500 || first > 2100) return null;
  return { node: { kind: 'years', first, last: first + 9 }, end: index + 2 };
}

/** "années soixante", "années quatre-vingt-dix". */
function readDecadeWord(scan: Scan, index: number): Reading | null {
  const word = phraseAt(scan, index, 'number');
  const value = word?.phrase.value ?? 0;
  if (!word || value % 10 !== 0 || value < 20 || value > 90) return null;
  return { node: { kind: 'years', first: 1900 + value, last: 1909 + value }, end: word.end };
}

/** "XXe siècle", "19e siècle". */
export function readCenturyNoun(scan: Scan, index: number): Reading | null {
  const number = readCentury(scan, index);
  const unit = number && phraseAt(scan, number.end, 'unit');
  if (!number || number.value < 1 || unit?.phrase.value !== 'century') return null;
  return { node: { kind: 'years', first: (number.value - 1) * 100 + 1, last: number.value * 100 }, end: unit.end };
}
