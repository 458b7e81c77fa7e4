/** Finds the words of time of an article and places them. In: the document, its sentences, the words, the publication date. Out: mentions in order, each with its days where the text gives enough. */
import type { TimeWords } from '../../lexicon/time.js';
import type { When } from '../../model/record.js';
import { spanOf } from '../../model/span.js';
import { anchorFor, anchorsAfter, NO_ANCHORS, type TimeRole } from './anchors.js';
import { afterBlocked } from './blocked.js';
import { isoDay } from './calendar.js';
import { evaluate } from './evaluate/evaluate.js';
import type { Context, Direction, Value } from './evaluate/value.js';
import { inYear, yearOfFrame } from './frame-year.js';
import type { TimeNode } from './node.js';
import { openExpressions, readExpression } from './read/expression.js';
import { LOOSE_WORDS } from './read/loose-words.js';
import { parseReference, type Reference } from './reference.js';
import { ARTICLES, type Scan, textAt } from './scan.js';

/** A stretch of the document read on its own: a sentence. `directionAt` tells whether the verb over these words says past or future. */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
  readonly directionAt?: (start: number, end: number) => Direction | undefined;
  /** What the day is of: of the scene that is told where nothing is said. */
  readonly roleAt?: (start: number, end: number) => TimeRole;
}

export interface TimeMention extends When {
  /** The kind of expression that was read: "time.date", "time.offset"… */
  readonly rule: string;
}

export interface TimeReference {
  /** ISO date or moment of publication; null leaves relative expressions unplaced. */
  readonly published: string | null;
  readonly direction: Direction;
}

export function findTimes(
  doc: string,
  ranges: readonly TimeRange[],
  words: TimeWords,
  ref: TimeReference,
): TimeMention[] {
  return placeTimes(doc, readTimes(doc, ranges, words), ref);
}

/** The words of time of one range, read but not yet placed in the calendar. */
export interface ReadRange {
  readonly range: TimeRange;
  readonly found: readonly Found[];
}

/** Reading is the dear part and knows no direction: a text is read once, then placed as past and as future. */
export function readTimes(doc: string, ranges: readonly TimeRange[], words: TimeWords): ReadRange[] {
  return ranges.map((range) => ({ range, found: readRange(doc, range, words) }));
}

export function placeTimes(doc: string, read: readonly ReadRange[], ref: TimeReference): TimeMention[] {
  const reference = ref.published === null ? null : parseReference(ref.published);
  const mentions: TimeMention[] = [];
  let anchors = NO_ANCHORS;
  for (const { range, found: all } of read) {
    let year: number | null = null;
    for (const found of all) {
      const said = range.directionAt?.(found.start, found.end);
      const role = range.roleAt?.(found.start, found.end) ?? 'scene';
      const context = contextOf(reference, said, ref.direction, anchorFor(found.node, role, anchors));
      const value = placed(found.node, year, context);
      if (found === all[0]) year = yearOfFrame(found.node, value, found.start - range.start);
      if (value) anchors = anchorsAfter(anchors, { node: found.node, value, role, context });
      mentions.push(mention(doc, found, value));
    }
  }
  return mentions;
}

/** The year that opens its sentence is no word of the date: it is inferred. */
function placed(node: TimeNode, year: number | null, context: Context): Value | null {
  const dated = year === null ? node : inYear(node, year);
  const value = evaluate(dated, context);
  return value && dated !== node ? { ...value, inferred: true } : value;
}

interface Found {
  readonly node: TimeNode;
  readonly start: number;
  readonly end: number;
}

/** Leftmost first, longest first: mentions of one range never overlap. */
function readRange(doc: string, range: TimeRange, words: TimeWords): Found[] {
  const scan = openExpressions(doc.slice(range.start, range.end), words, false);
  const found: Found[] = [];
  let free = 0;
  const may = mayOpen(scan);
  for (let at = 0; at < scan.tokens.length; ) {
    if (!may(at)) {
      at++;
      continue;
    }
    const blocked = afterBlocked(scan, at);
    const reading = blocked === null ? readExpression(scan, at) : null;
    const last = reading && scan.tokens[reading.end - 1];
    if (!reading || !last) {
      at = blocked ?? at + 1;
      continue;
    }
    const first = scan.tokens[leadIn(scan, at, free)];
    found.push({ node: reading.node, start: range.start + (first?.start ?? 0), end: range.start + last.end });
    at = reading.end;
    free = reading.end;
  }
  return found;
}

/** Words of grammar that open a time, beside those of the lexicon. */
const OPENERS: ReadonlySet<string> = new Set(
  'il y voici voila ca cela dans sous de du des d entre a le la l les au en vers nuit durant mois t'.split(' '),
);
/** "XXe siècle" */
const ROMAN = /^[ivx]+e?$/;
/** The farthest a core word stands from the opening: "il y a un peu plus de deux ans". */
const REACH = 10;

/** Most words open no time: what follows must hold a unit, a month, a number… close by. Keeps reading fast, changes no result. */
function mayOpen(scan: Scan): (index: number) => boolean {
  const { tokens, words } = scan;
  const next = new Array<number>(tokens.length).fill(Number.POSITIVE_INFINITY);
  let core = Number.POSITIVE_INFINITY;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.kind === 'number' || words.cores.has(token?.text ?? '') || LOOSE_WORDS.has(token?.text ?? '')) core = i;
    next[i] = core;
  }
  return (index) => {
    const token = tokens[index];
    if (!token || (next[index] ?? Number.POSITIVE_INFINITY) - index > REACH) return false;
    return (
      token.kind === 'number' ||
      OPENERS.has(token.text) ||
      LOOSE_WORDS.has(token.text) ||
      words.openers.has(token.text) ||
      ROMAN.test(token.text)
    );
  };
}

const LEAD_INS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  'en',
  'au',
  'aux',
  'a',
  'dans',
  'durant',
  'courant',
  'des',
  'ce',
  'cet',
  'cette',
  'vers',
  'du',
]);

/** The mention takes in the little words before it: "en 2019", "au mois de mars", "dans la nuit de…". */
function leadIn(scan: Scan, index: number, free: number): number {
  let at = index;
  while (at > free && index - at < 3 && LEAD_INS.has(textAt(scan, at - 1))) at--;
  return at;
}

function contextOf(
  reference: Reference | null,
  said: Direction | undefined,
  usual: Direction,
  anchor: Value | null,
): Context {
  return { reference, direction: said ?? usual, near: said === undefined, sameDay: true, anchor, evaluate };
}

function mention(doc: string, found: Found, value: Value | null): TimeMention {
  const span = spanOf(doc, found.start, found.end);
  const rule = `time.${found.node.kind}`;
  if (!value) return { ...span, from: null, to: null, precision: 'day', known: false, inferred: false, rule };
  const iso = (day: number | null): string | null => (day === null ? null : isoDay(day));
  return {
    ...span,
    from: iso(value.from),
    to: iso(value.to),
    precision: value.precision,
    known: true,
    inferred: value.inferred,
    rule,
  };
}
