/** `vigie when`: one expression, given alone. In: the expression, the reference, the direction. Out: its days, or null where it names no time. */
import type { TimeWords } from '../../lexicon/time.js';
import type { WhenPrecision } from '../../model/record.js';
import { afterBlocked } from './blocked.js';
import { isoDay } from './calendar.js';
import { evaluate } from './evaluate/evaluate.js';
import { type Direction, oneDay, type Value } from './evaluate/value.js';
import type { Reading } from './node.js';
import { openExpressions, readExpression } from './read/expression.js';
import type { Reference } from './reference.js';

export interface ReadTime {
  /** Inclusive ISO days; null: open on that side, or unknown. */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: WhenPrecision;
  readonly known: boolean;
}

export function readTime(
  expression: string,
  reference: Reference | null,
  direction: Direction,
  words: TimeWords,
): ReadTime | null {
  const scan = openExpressions(expression, words, true);
  let best: (Reading & { readonly start: number }) | null = null;
  for (let at = 0; at < scan.tokens.length; at++) {
    const blocked = afterBlocked(scan, at);
    if (blocked !== null) {
      at = blocked - 1;
      continue;
    }
    const reading = readExpression(scan, at);
    if (reading && (!best || reading.end - at > best.end - best.start)) best = { ...reading, start: at };
  }
  if (!best) return null;
  const anchor = reference && oneDay(reference.day);
  return presented(evaluate(best.node, { reference, direction, near: false, sameDay: false, anchor, evaluate }));
}

function presented(value: Value | null): ReadTime {
  if (!value) return { from: null, to: null, precision: 'day', known: false };
  const iso = (day: number | null): string | null => (day === null ? null : isoDay(day));
  return { from: iso(value.from), to: iso(value.to), precision: value.precision, known: true };
}
