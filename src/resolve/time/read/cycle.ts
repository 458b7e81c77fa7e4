/** "cette semaine", "le mois dernier", "l'an prochain", "les deux dernières semaines", "ces derniers jours", "les jours à venir", "la même année". In: tokens. Out: whole units counted from today. */
import type { Relative } from '../../../lexicon/time.js';
import type { Reading, Unit } from '../node.js';
import { OF, phraseAt, type Scan, textAt } from '../scan.js';
import { readCount } from './number.js';
import { readUnit } from './unit.js';

const STEP: Readonly<Record<Relative, number>> = { last: -1, preceding: -1, this: 0, next: 1, following: 1 };
const PLURAL = /[sx]$/;

export function readCycle(scan: Scan, index: number): Reading | null {
  return (
    readSameUnit(scan, index) ??
    readThisUnit(scan, index) ??
    readUnitRelative(scan, index) ??
    readRelativeUnit(scan, index) ??
    readWeekendMeant(scan, index)
  );
}

const DURING: ReadonlySet<string> = new Set(['pendant', 'durant', 'cours', 'courant', 'dans']);

/** "au cours du **week-end**", "durant le **week-end**": the one just over; not "le week-end de Pâques". */
function readWeekendMeant(scan: Scan, index: number): Reading | null {
  const unit = readUnit(scan, index);
  if (unit?.unit !== 'weekend' || !DURING.has(textAt(scan, index - 2)) || OF.has(textAt(scan, unit.end))) return null;
  return ['le', 'du'].includes(textAt(scan, index - 1)) ? cycle('weekend', 'this', unit.end) : null;
}

function cycle(unit: Unit, which: Relative, end: number): Reading {
  const base = which === 'following' || which === 'preceding' ? 'anchor' : 'now';
  return { node: { kind: 'cycle', unit, step: STEP[which], base }, end };
}

const SAME: ReadonlySet<string> = new Set(['year', 'month', 'week']);

/** "**la même année**", "ce même mois", "cette année-là": the one that the text named last; not "la même année que lui". */
function readSameUnit(scan: Scan, index: number): Reading | null {
  const determiner = /^(le|la|ce|cet|cette)$/.test(textAt(scan, index)) ? index + 1 : null;
  if (determiner === null) return null;
  const isSame = textAt(scan, determiner) === 'meme';
  const unit = readUnit(scan, isSame ? determiner + 1 : determiner);
  if (!unit || !SAME.has(unit.unit)) return null;
  const isThat = textAt(scan, unit.end) === '-' && textAt(scan, unit.end + 1) === 'la';
  if (isSame ? textAt(scan, unit.end) === 'que' : !isThat) return null;
  const end = isThat ? unit.end + 2 : unit.end;
  return { node: { kind: 'cycle', unit: unit.unit, step: 0, base: 'anchor' }, end };
}

/** "cette semaine", "ce mois-ci", "ces jours-ci". */
function readThisUnit(scan: Scan, index: number): Reading | null {
  if (phraseAt(scan, index, 'relative')?.phrase.value !== 'this') return null;
  const unit = readUnit(scan, index + 1);
  if (!unit || !/^(ce|cet|cette|ces)$/.test(textAt(scan, index))) return null;
  const ci = textAt(scan, unit.end) === '-' && textAt(scan, unit.end + 1) === 'ci' ? unit.end + 2 : unit.end;
  const here = textAt(scan, ci) === 'ci' ? ci + 1 : ci;
  if (textAt(scan, index) === 'ces') {
    return here > unit.end ? { node: { kind: 'cycles', unit: unit.unit, count: null, sign: -1 }, end: here } : null;
  }
  return unit.unit === 'hour' || unit.unit === 'minute' ? null : cycle(unit.unit, 'this', here);
}

/** "semaine dernière", "an prochain", "jours à venir", "trois jours suivants", "15 prochains jours". */
function readUnitRelative(scan: Scan, index: number): Reading | null {
  const count = readCount(scan, index);
  const at = count?.end ?? index;
  const unit = readUnit(scan, at);
  const relative = unit && phraseAt(scan, unit.end, 'relative');
  if (!unit || !relative || /^(ce|cet|cette|ces)$/.test(textAt(scan, unit.end))) return null;
  const plural =
    PLURAL.test(textAt(scan, unit.end - 1)) &&
    (count !== null || PLURAL.test(textAt(scan, unit.end)) || unit.unit !== 'month');
  const which = relative.phrase.value;
  if (count && count.min > 1)
    return several(unit.unit, count.min === count.max ? count.min : null, which, relative.end);
  if (plural && textAt(scan, unit.end - 1) !== 'mois') return several(unit.unit, null, which, relative.end);
  return cycle(unit.unit, which, relative.end);
}

/** "prochaine semaine", "dernières 24 heures", "deux derniers mois", "prochains jours". */
function readRelativeUnit(scan: Scan, index: number): Reading | null {
  const det = textAt(scan, index) === 'ces' ? index + 1 : index;
  const before = readCount(scan, det);
  const relative = phraseAt(scan, before?.end ?? det, 'relative');
  if (!relative?.phrase.leads) return null;
  const after = before ?? readCount(scan, relative.end);
  const unit = readUnit(scan, before ? relative.end : (after?.end ?? relative.end));
  if (!unit) return null;
  const word = textAt(scan, relative.end - 1);
  if (after) return several(unit.unit, after.min === after.max ? after.min : null, relative.phrase.value, unit.end);
  if (PLURAL.test(word)) return several(unit.unit, null, relative.phrase.value, unit.end);
  return cycle(unit.unit, relative.phrase.value, unit.end);
}

function several(unit: Unit, count: number | null, which: Relative, end: number): Reading | null {
  if (which === 'this') return null;
  return { node: { kind: 'cycles', unit, count, sign: STEP[which] < 0 ? -1 : 1 }, end };
}
