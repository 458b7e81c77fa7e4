/** How far to trust an event. In: the rules that fired and their shares on the corpus. Out: the share of right events among those that these rules coded there, or null where none was measured. */
import { existsSync, readFileSync } from 'node:fs';
import type { EventRecord } from '../model/record.js';

/** Rule id to [right events, all events] on `corpus/`; `npm run eval -- --update` writes it. */
export type RuleShares = Readonly<Record<string, readonly [right: number, all: number]>>;

export function readShares(file: string): RuleShares {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RuleShares) : {};
}

/** Two decimals: a share of a hundred events claims no more. */
export function confidenceOf(rules: readonly string[], shares: RuleShares): number | null {
  const pairs = rules.flatMap((rule) => (shares[rule] ? [shares[rule]] : []));
  if (pairs.length === 0) return null;
  const right = pairs.reduce((n, [r]) => n + r, 0);
  const all = pairs.reduce((n, [, a]) => n + a, 0);
  return Math.round((100 * right) / all) / 100;
}

export function withConfidence(events: readonly EventRecord[], shares: RuleShares): EventRecord[] {
  return events.map((event) => ({ ...event, confidence: confidenceOf(event.rules, shares) }));
}
