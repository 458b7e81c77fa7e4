/** How far one happening is said to lie from another: "**trois jours après** l'attaque", "**une semaine avant** un sommet", "**au lendemain** du scrutin". In: a sentence and the words of time. Out: where the words stand and the days, negative where what follows came first. */
import type { TimeWords } from '../../lexicon/time.js';
import type { Sentence } from '../../model/sentence.js';
import { type Duration, readDuration } from './read/duration.js';
import { openExpressions } from './read/expression.js';
import { type Scan, textAt } from './scan.js';

export interface Distance {
  readonly start: number;
  readonly end: number;
  /** From the act of the sentence to what stands behind the words. */
  readonly days: number;
  /** Counted in months, the day is lost. */
  readonly months?: number;
}

const COUNTED = /(heures?|jours?|semaines?|mois)\s+(après|avant)\s/iu;
const NEXT_TO = /\b(lendemain|veille)\s+(du|de|d['’])/giu;
/** The farthest that a count stands before "après": "un peu plus de deux semaines". */
const REACH = 6;

export function distancesIn(sentence: Sentence, words: TimeWords): Distance[] {
  const beside = [...sentence.text.matchAll(NEXT_TO)].map((m) => ({
    start: sentence.start + m.index,
    end: sentence.start + m.index + m[0].length,
    days: /^lendemain/i.test(m[0]) ? -1 : 1,
  }));
  if (!COUNTED.test(sentence.text)) return beside;
  const scan = openExpressions(sentence.text, words, false);
  return [...beside, ...scan.tokens.flatMap((_, at) => counted(scan, at, sentence.start) ?? [])];
}

function counted(scan: Scan, at: number, offset: number): Distance | null {
  const word = textAt(scan, at);
  const last = scan.tokens[at];
  if ((word !== 'apres' && word !== 'avant') || !last) return null;
  for (let from = Math.max(0, at - REACH); from < at; from++) {
    const duration = readDuration(scan, from);
    const span = duration?.end === at ? spanOf(duration) : null;
    if (!span) continue;
    const sign = word === 'apres' ? -1 : 1;
    const months = span.months ? { months: span.months * sign } : {};
    return {
      start: offset + (scan.tokens[from]?.start ?? 0),
      end: offset + last.end,
      days: span.days * sign,
      ...months,
    };
  }
  return null;
}

/** The hours of one day: "**quelques heures après** son arrestation" is said of the same day. */
const HOURS = 12;

function spanOf({ min, max, unit }: Duration): { days: number; months?: number } | null {
  if (unit === 'hour') return min <= HOURS ? { days: 0 } : null;
  if (min !== max) return null;
  if (unit === 'month') return Number.isInteger(min) ? { days: 0, months: min } : null;
  return unit === 'day' ? { days: min } : unit === 'week' ? { days: min * 7 } : null;
}
