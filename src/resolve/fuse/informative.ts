/** Which naming tells most. In: the namings of one event. Out: the same, the most informative first. */
import { isBoast } from './boast.js';
import type { Naming } from './naming.js';

export function byInformation(namings: readonly Naming[]): Naming[] {
  return [...namings].sort((a, b) => weight(b) - weight(a) || a.draft.trigger.start - b.draft.trigger.start);
}

/** What the attackers say of it tells least. */
const BOAST = 3;

function weight(naming: Naming): number {
  const { draft } = naming;
  const parties = Math.min(2, naming.actors.length) + Math.min(2, naming.recipients.length);
  const circumstances = (naming.when?.known ? 1 : 0) + (naming.where ? 1 : 0) + (draft.tolls.length > 0 ? 1 : 0);
  const doubts = (draft.anaphoric ? 3 : 0) + (naming.sentence.isTitle ? 1.5 : 0) + (isBoast(naming) ? BOAST : 0);
  return 2 * parties + circumstances - doubts;
}
