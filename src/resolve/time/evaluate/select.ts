/** Places "lundi dernier", "mars prochain", "ce Noël", "le lundi suivant", "lundi en huit". */
import { endOf, startOf, weekdayOf } from '../calendar.js';
import type { TimeNode } from '../node.js';
import { asOf, type Context, oneDay, type Value } from './value.js';

type Of<K extends TimeNode['kind']> = Extract<TimeNode, { kind: K }>;

export function evaluateSelect(node: Of<'select'>, context: Context): Value | null {
  const today = context.reference?.day;
  switch (node.which) {
    case 'this':
      return context.evaluate(node.of, { ...context, sameDay: true });
    case 'last':
      return today === undefined ? null : lastBefore(node.of, today, context);
    case 'next':
      return today === undefined ? null : nextAfter(node.of, today, context);
    case 'preceding':
      return around(context)?.from == null ? null : lastBefore(node.of, around(context)?.from ?? 0, context);
    case 'following':
      return around(context)?.to == null ? null : nextAfter(node.of, around(context)?.to ?? 0, context);
  }
}

function around(context: Context): Value | null {
  return context.anchor ?? (context.reference && oneDay(context.reference.day));
}

/** Is it a month alone? "mars dernier" is never the present month. */
function isMonth(node: TimeNode): boolean {
  return node.kind === 'date' && node.month !== undefined && node.day === undefined;
}

function lastBefore(node: TimeNode, today: number, context: Context): Value | null {
  const eve = isMonth(node) ? startOf('month', today) - 1 : today - 1;
  const value = context.evaluate(node, asOf(context, eve, 'past'));
  if (value?.to === null || value?.to === undefined || value.to < today) return value;
  // "l'hiver dernier", said in winter, is the one before
  return value.from === null ? value : context.evaluate(node, asOf(context, value.from - 1, 'past'));
}

function nextAfter(node: TimeNode, today: number, context: Context): Value | null {
  const morrow = isMonth(node) ? endOf('month', today) + 1 : today + 1;
  const value = context.evaluate(node, asOf(context, morrow, 'future'));
  if (value?.from === null || value?.from === undefined) return value;
  if (value.from <= today && value.to !== null) return context.evaluate(node, asOf(context, value.to + 1, 'future'));
  // "mercredi prochain", said on a Tuesday, is not tomorrow
  const weekdayOnly = node.kind === 'date' && node.weekday !== undefined && node.day === undefined;
  return weekdayOnly && value.from === today + 1 ? oneDay(value.from + 7) : value;
}

/** "lundi en huit": the Monday after the next one. */
export function evaluateAhead(node: Of<'ahead'>, context: Context): Value | null {
  const today = context.reference?.day;
  if (today === undefined) return null;
  const ahead = (node.weekday - weekdayOf(today) + 7) % 7;
  return oneDay(today + (ahead === 0 ? 7 : ahead) + 7 * node.weeks);
}
