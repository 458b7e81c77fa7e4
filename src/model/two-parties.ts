/** Two parties who are known apart: by their codes, or by their names. In: parties. Out: whether the first two are so. */
import type { Party } from './record.js';

export function areTwo(parties: readonly Party[]): boolean {
  const [one, other] = parties;
  if (!one || !other) return false;
  return one.code !== other.code || (one.name !== null && other.name !== null && one.name !== other.name);
}
