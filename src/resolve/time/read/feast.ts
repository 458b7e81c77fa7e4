/** Feasts and seasons: "Noël", "la Tabaski 2019", "l'été 2018", "cet hiver". In: tokens. Out: the feast or season, with its year where said. */
import type { Reading } from '../node.js';
import { ARTICLES, phraseAt, type Scan, skip, textAt } from '../scan.js';
import { readRank } from './number.js';
import { afterYearLink, readYearHere } from './year.js';

export function readFeast(scan: Scan, index: number): Reading | null {
  const feast = phraseAt(scan, index, 'feast') ?? phraseAt(scan, skipDayOf(scan, index), 'feast');
  if (!feast || isFirstName(scan, index, feast.end)) return null;
  const year = readYearHere(scan, afterYearLink(scan, feast.end));
  const node = { kind: 'feast', rule: feast.phrase.value, days: feast.phrase.days, year: year?.value } as const;
  return { node, end: year?.end ?? feast.end };
}

/** "selon **Noël Yao**": one word with a capital, and another name right behind it. */
function isFirstName(scan: Scan, index: number, end: number): boolean {
  const [own, next] = [scan.tokens[index], scan.tokens[end]];
  return end === index + 1 && own?.capital === true && next?.capital === true;
}

/** "le jour de la Toussaint", "la fête de Tabaski", "le soir de Noël". */
function skipDayOf(scan: Scan, index: number): number {
  if (
    !['jour', 'fete', 'soir', 'nuit'].includes(textAt(scan, index)) ||
    !['de', 'd', 'du'].includes(textAt(scan, index + 1))
  )
    return index;
  return skip(scan, index + 2, ARTICLES);
}

/** Before "été" one of these, or a year after it, shows that it is no participle: "à l'été", "cet été", "été 2018". */
const BEFORE_SEASON: ReadonlySet<string> = new Set([
  'l',
  'cet',
  'en',
  'd',
  'au',
  'le',
  'ce',
  'un',
  'prochain',
  'dernier',
  'plein',
  'du',
  'de',
  'fin',
  'debut',
  'milieu',
]);
const AVOIR: ReadonlySet<string> = new Set([
  'a',
  'ont',
  'avait',
  'avaient',
  'ai',
  'as',
  'avez',
  'avons',
  'ayant',
  'avoir',
  'aura',
  'auront',
  'aurait',
  'auraient',
  'eu',
  'eut',
]);

/** "le **Printemps** arabe", "le **Printemps** de Prague": a season has no capital but where it opens the sentence. */
function isName(scan: Scan, index: number): boolean {
  return index > 1 && scan.tokens[index]?.capital === true;
}

export function readSeason(scan: Scan, index: number): Reading | null {
  const season = phraseAt(scan, index, 'season');
  if (!season) return null;
  const before = textAt(scan, index - 1);
  const year = AVOIR.has(before) ? null : readYearHere(scan, afterYearLink(scan, season.end));
  const next = phraseAt(scan, season.end, 'relative');
  const shown = BEFORE_SEASON.has(before) || year !== null || next !== null || readRank(scan, index - 1) !== null;
  if (!shown && !(scan.isolated && index === 0)) return null;
  if (isName(scan, index) && year === null && next === null) return null;
  // "l'hiver 2012-2013" begins in 2012
  const second = year && textAt(scan, year.end) === '-' ? readYearHere(scan, year.end + 1) : null;
  const end = second?.end ?? year?.end ?? season.end;
  return { node: { kind: 'season', season: season.phrase.value, year: year?.value }, end };
}
