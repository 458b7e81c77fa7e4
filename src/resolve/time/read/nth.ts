/** "le troisième jeudi de novembre", "la dernière semaine de mai", "les trois premiers mois de 2020", "le 15 du mois prochain", "T3 2018". In: tokens. Out: the nth thing inside a longer time. */
import type { Reading, Unit } from '../node.js';
import { ARTICLES, afterOf, phraseAt, readPoint, type Scan, skip, textAt } from '../scan.js';
import { readCount, readDigits, readRank } from './number.js';
import { readUnit } from './unit.js';
import { readYearHere } from './year.js';

export function readNth(scan: Scan, index: number): Reading | null {
  return readQuarter(scan, index) ?? readRanked(scan, index) ?? readDayOf(scan, index) ?? readMonthOf(scan, index);
}

/** What the nth thing lies in: "de mai", "du mois prochain", "de l'année"; a year may stand there bare. */
export function readWhole(scan: Scan, index: number): Reading | null {
  const at = afterOf(scan, index);
  if (at === null) {
    const year = readYearHere(scan, index);
    if (year) return { node: { kind: 'date', year: year.value }, end: year.end };
    return scan.tokens[index]?.kind === 'word' ? readPoint(scan, index) : null;
  }
  return readPoint(scan, at) ?? readBareUnit(scan, at);
}

/** "du mois", "de l'année": the one we are in. */
export function readBareUnit(scan: Scan, index: number): Reading | null {
  const unit = readUnit(scan, index);
  if (!unit || unit.unit === 'hour' || unit.unit === 'minute') return null;
  return { node: { kind: 'cycle', unit: unit.unit, step: 0, base: 'now' }, end: unit.end };
}

function readRanked(scan: Scan, index: number): Reading | null {
  const before = readCount(scan, index);
  const later = before && readRank(scan, before.end);
  const rank = later ?? readRank(scan, index);
  if (!rank) return null;
  const fortnight = textAt(scan, rank.end) === 'quinzaine';
  const counted = later ? before : fortnight ? null : readCount(scan, rank.end);
  const item = readItem(scan, counted && counted.end > rank.end ? counted.end : rank.end);
  if (!item) return null;
  const whole = afterOf(scan, item.end) === null ? null : readWhole(scan, item.end);
  if (!whole) return null;
  const many = item.half ? 15 : (counted?.min ?? 1);
  return {
    node: {
      kind: 'nth',
      n: rank.value === 2 && item.half ? -1 : rank.value,
      count: many,
      item: item.item,
      of: whole.node,
    },
    end: whole.end,
  };
}

interface Item {
  readonly item: { readonly weekday: number } | { readonly unit: Unit };
  readonly half: boolean;
  readonly end: number;
}

function readItem(scan: Scan, index: number): Item | null {
  // "la première quinzaine de mars": fifteen days
  if (textAt(scan, index) === 'quinzaine') return { item: { unit: 'day' }, half: true, end: index + 1 };
  const weekday = phraseAt(scan, index, 'weekday');
  if (weekday) return { item: { weekday: weekday.phrase.value }, half: false, end: weekday.end };
  const unit = readUnit(scan, index);
  return unit && { item: { unit: unit.unit }, half: false, end: unit.end };
}

/** "le 15 du mois", "le 3 de ce mois". */
function readDayOf(scan: Scan, index: number): Reading | null {
  const day = readDigits(scan, index);
  if (!day || day.value < 1 || day.value > 31 || afterOf(scan, day.end) === null) return null;
  const whole = readWhole(scan, day.end);
  if (whole?.node.kind !== 'cycle' || whole.node.unit !== 'month') return null;
  return { node: { kind: 'nth', n: day.value, count: 1, item: { unit: 'day' }, of: whole.node }, end: whole.end };
}

/** "mars de l'année dernière", "octobre de cette année". */
function readMonthOf(scan: Scan, index: number): Reading | null {
  const month = phraseAt(scan, index, 'month');
  const at = month && (afterOf(scan, month.end) ?? skip(scan, month.end, ARTICLES));
  const year = at === null ? null : readPoint(scan, at);
  if (!month || year?.node.kind !== 'cycle' || year.node.unit !== 'year') return null;
  return {
    node: { kind: 'nth', n: month.phrase.value, count: 1, item: { unit: 'month' }, of: year.node },
    end: year.end,
  };
}

/** "1er trimestre 2013", "second semestre de 2020", "T3 2018", "troisième trimestre". */
function readQuarter(scan: Scan, index: number): Reading | null {
  const rank = /^t$/.test(textAt(scan, index)) ? readDigits(scan, index + 1) : readRank(scan, index);
  if (!rank) return null;
  const unit = textAt(scan, index) === 't' ? { unit: 'quarter' as const, end: rank.end } : readUnit(scan, rank.end);
  if (unit?.unit !== 'quarter' && unit?.unit !== 'semester') return null;
  const most = unit.unit === 'quarter' ? 4 : 2;
  const whole = readWhole(scan, unit.end);
  const year = whole && isYear(whole) ? whole : null;
  if (rank.value === -1 && !year) return null;
  const n = rank.value === -1 ? most : rank.value;
  if (n < 1 || n > most) return null;
  return { node: { kind: 'quarter', unit: unit.unit, n, of: year?.node ?? null }, end: year?.end ?? unit.end };
}

function isYear(reading: Reading): boolean {
  const { node } = reading;
  if (node.kind === 'cycle') return node.unit === 'year';
  return node.kind === 'date' && node.year !== undefined && node.month === undefined;
}
