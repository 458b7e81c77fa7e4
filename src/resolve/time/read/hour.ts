/** Clock times: "13h30", "8 heures et demie", "midi moins le quart", "10:15", "3 heures du matin". In: tokens. Out: hour and minutes; the day they belong to comes from the words around. */
import type { TimeNode } from '../node.js';
import { ARTICLES, OF, phraseAt, type Scan, skip, textAt } from '../scan.js';
import { readCount, readDigits } from './number.js';

export type HourNode = Extract<TimeNode, { kind: 'hour' }>;
export interface HourReading {
  readonly node: HourNode;
  readonly end: number;
}

export function readHour(scan: Scan, index: number): HourReading | null {
  const clock = phraseAt(scan, index, 'clock');
  const hour = clock ? { value: clock.phrase.value, end: clock.end } : readHourNumber(scan, index);
  if (!hour) return null;
  const minutes = readMinutes(scan, hour.end);
  const exact = ['pile', 'precises', 'precise'].includes(textAt(scan, minutes.end)) ? minutes.end + 1 : minutes.end;
  const half = readHalfDay(scan, exact);
  const value = half?.later && hour.value < 12 ? hour.value + 12 : hour.value;
  return { node: { kind: 'hour', hour: value, minute: minutes.value, of: null }, end: half?.end ?? exact };
}

/** "13h", "13:30", "treize heures". A number of hours that measures a road or a delay is no clock time. */
function readHourNumber(scan: Scan, index: number): { value: number; end: number } | null {
  const token = scan.tokens[index];
  const colon =
    textAt(scan, index + 1) === ':' && scan.tokens[index + 2]?.kind === 'number' && !scan.tokens[index + 2]?.gap;
  if (token?.kind === 'number' && colon) {
    const hour = readDigits(scan, index);
    return hour && hour.value <= 24 && /^\d\d$/.test(textAt(scan, index + 2))
      ? { value: hour.value, end: index + 2 }
      : null;
  }
  const count = readCount(scan, index);
  if (!count || count.min !== count.max || count.min > 24 || !Number.isInteger(count.min)) return null;
  if (!['h', 'heure', 'heures'].includes(textAt(scan, count.end))) return null;
  const after = count.end + 1;
  // "une heure" is a length of time, "à une heure" is one o'clock
  if (count.min === 1 && token?.kind === 'word' && textAt(scan, index - 1) !== 'a') return null;
  if (OF.has(textAt(scan, after)) && !readHalfDay(scan, after)) return null;
  return { value: count.min, end: after };
}

function readMinutes(scan: Scan, index: number): { value: number; end: number } {
  const named = phraseAt(scan, index, 'minutes');
  if (named) return { value: named.phrase.value, end: named.end };
  const at = ['moins', 'et'].includes(textAt(scan, index)) ? index + 1 : index;
  const count = readCount(scan, at);
  if (
    !count ||
    count.max > 59 ||
    count.min !== count.max ||
    (scan.tokens[count.end]?.kind === 'word' && !endsMinutes(scan, count.end))
  )
    return { value: 0, end: index };
  const end = ['minutes', 'min', 'mn'].includes(textAt(scan, count.end)) ? count.end + 1 : count.end;
  return { value: textAt(scan, index) === 'moins' ? -count.min : count.min, end };
}

/** After minutes no noun may follow that they could count: "à 10 h deux soldats…". */
function endsMinutes(scan: Scan, index: number): boolean {
  return /^(minutes|min|mn|du|de|le|la|ce|cet|cette|a|gmt|tu|utc|heure|pile|precises|demain|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(
    textAt(scan, index),
  );
}

/** "du matin", "de l'après-midi", "du soir", "GMT". */
function readHalfDay(scan: Scan, index: number): { later: boolean; end: number } | null {
  if (['gmt', 'tu', 'utc'].includes(textAt(scan, index))) return { later: false, end: index + 1 };
  if (!OF.has(textAt(scan, index))) return null;
  const part = phraseAt(scan, skip(scan, index + 1, ARTICLES), 'part');
  if (!part || part.phrase.value === 'night' || part.phrase.value === 'noon') return null;
  return { later: part.phrase.value === 'afternoon' || part.phrase.value === 'evening', end: part.end };
}

/** "9h - 11h", "de 15 à 16h", "entre 9h30 et 11h": two clock times, the first perhaps a bare number. Out: the first. */
export function readHourSpan(scan: Scan, index: number): HourReading | null {
  const opener = textAt(scan, index);
  const opened = opener === 'de' || opener === 'entre';
  const at = opened ? index + 1 : index;
  const first = readHour(scan, at);
  const bare = first ? null : readDigits(scan, at);
  if (!first && !(bare && bare.value <= 24)) return null;
  const link = first?.end ?? bare?.end ?? at;
  const joins = opener === 'entre' ? ['et'] : opened ? ['a', '-'] : ['-', 'a'];
  if (!joins.includes(textAt(scan, link))) return null;
  const last = readHour(scan, link + 1);
  if (!last || (!opened && !first && textAt(scan, link) !== '-')) return null;
  return { node: first?.node ?? { kind: 'hour', hour: bare?.value ?? 0, minute: 0, of: null }, end: last.end };
}
