/** "fin mai", "mi-juin", "le début de la semaine prochaine", "fin 2017", "en fin d'année". In: tokens. Out: the first, middle or last part of a longer time. */
import type { Reading } from '../node.js';
import { ARTICLES, afterOf, phraseAt, readPoint, type Scan, skip, textAt } from '../scan.js';
import { readBareUnit } from './nth.js';
import { readYearHere } from './year.js';

export function readEdge(scan: Scan, index: number): Reading | null {
  // "dans le courant de la semaine" is the whole week
  const current = textAt(scan, index) === 'courant' ? afterOf(scan, index + 1) : null;
  if (current !== null) return readPoint(scan, current) ?? readBareUnit(scan, current);
  const found = phraseAt(scan, skip(scan, index, ARTICLES), 'edge');
  if (!found) return null;
  const { value: edge } = found.phrase;
  const linked = afterOf(scan, found.end) ?? skip(scan, skip(scan, found.end, new Set(['-'])), ARTICLES);
  const of =
    readPoint(scan, linked) ??
    readYearOf(scan, linked) ??
    readUnitOf(scan, linked, linked > found.end || textAt(scan, found.end - 1).startsWith('d'));
  if (!of || (of.node.kind === 'date' && (of.node.day !== undefined || of.node.weekday !== undefined))) return null;
  return { node: { kind: 'edge', edge, of: of.node }, end: of.end };
}

function readYearOf(scan: Scan, index: number): Reading | null {
  const year = readYearHere(scan, index);
  return year && { node: { kind: 'date', year: year.value }, end: year.end };
}

/** "fin de semaine", "la fin du mois", "en début d'année": the present one. */
function readUnitOf(scan: Scan, index: number, linked: boolean): Reading | null {
  return linked ? readBareUnit(scan, index) : null;
}
