/** "du 5 au 9 juin", "entre mars et mai 2023", "de lundi à mercredi", "13 juil - 15 juil". In: tokens. Out: a span with both ends. */
import type { DateNode, Reading, TimeNode } from '../node.js';
import { ARTICLES, closesNumber, phraseAt, readPoint, type Scan, skip, textAt } from '../scan.js';
import { readDay } from './date.js';
import { shareMonth } from './night.js';
import { readYearHere } from './year.js';

export function readSpan(scan: Scan, index: number): Reading | null {
  const word = textAt(scan, index);
  if (word === 'entre') return joined(scan, skip(scan, index + 1, ARTICLES), ['et']);
  if (word === 'du' || word === 'de' || word === 'des' || word === 'd') {
    return joined(scan, skip(scan, index + 1, ARTICLES), ['au', 'a', '-', 'jusqu']);
  }
  const start = skip(scan, index, ARTICLES);
  const dashed = joined(scan, start, ['-', 'au', 'a']);
  return dashed && sameKind(dashed.node) ? dashed : null;
}

function joined(scan: Scan, index: number, links: readonly string[]): Reading | null {
  const from = readStart(scan, index);
  if (!from || !links.includes(textAt(scan, from.end))) return null;
  const jump = textAt(scan, from.end) === 'jusqu' ? from.end + 2 : from.end + 1;
  const to = readEnd(scan, skip(scan, jump, ARTICLES));
  if (!to || (isBareDay(to.node) && !mayBeDays(scan, from.node, to))) return null;
  return { node: { kind: 'span', from: shareMonth(from.node, to.node), to: to.node }, end: to.end };
}

/** The first end may be a bare day, a bare month or a bare year: "du 5", "de mars", "entre 2012". */
function readStart(scan: Scan, index: number): Reading | null {
  return readPoint(scan, index) ?? readBare(scan, index);
}

function readEnd(scan: Scan, index: number): Reading | null {
  return readPoint(scan, index) ?? readBare(scan, index);
}

function readBare(scan: Scan, index: number): Reading | null {
  const year = readYearHere(scan, index);
  if (year) return { node: { kind: 'date', year: year.value }, end: year.end };
  const day = scan.tokens[index]?.kind === 'number' ? readDay(scan, index) : null;
  return day && { node: { kind: 'date', day: day.value }, end: day.end };
}

function isBareDay(node: TimeNode): boolean {
  return node.kind === 'date' && node.day !== undefined && node.month === undefined && node.weekday === undefined;
}

/** "du 13 au 15" are days only where nothing follows that they could count ("de 12 à 15 soldats"). */
function mayBeDays(scan: Scan, from: TimeNode, to: Reading): boolean {
  if (from.kind === 'date' && from.month !== undefined) return false;
  return scan.isolated && closesNumber(scan, to.end) && phraseAt(scan, to.end, 'unit') === null;
}

/** Without "de" or "entre", both ends must be of one kind: "lundi - mercredi", "13 juil - 15 juil". */
function sameKind(node: TimeNode): boolean {
  if (node.kind !== 'span') return false;
  const { from, to } = node;
  if (from.kind !== 'date' || to.kind !== 'date') return false;
  const shape = (d: DateNode): string =>
    [d.year, d.month, d.day, d.weekday].map((v) => (v === undefined ? '0' : '1')).join('');
  return shape(from) === shape(to);
}
